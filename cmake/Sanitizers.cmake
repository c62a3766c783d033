# SPDX-License-Identifier: Apache-2.0
set(USHER_SANITIZE "" CACHE STRING "Sanitizers of the whole build, as -fsanitize takes them: address,undefined or thread")
add_library(usher_sanitizers INTERFACE)
if(USHER_SANITIZE)
  target_compile_options(usher_sanitizers INTERFACE -fsanitize=${USHER_SANITIZE} -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=all)
  # Instrumented code misleads GCC's flow analysis: it finds faults in the standard library's own headers.
  target_compile_options(usher_sanitizers INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(usher_sanitizers INTERFACE -fsanitize=${USHER_SANITIZE})
endif()

option(USHER_FUZZ "Build fuzzers; Clang only" OFF)
if(USHER_FUZZ)
  # Everything counts what it has run, and the fuzzers have libFuzzer's main().
  target_compile_options(usher_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
  add_library(usher_fuzzer INTERFACE)
  target_link_options(usher_fuzzer INTERFACE -fsanitize=fuzzer)
endif()
