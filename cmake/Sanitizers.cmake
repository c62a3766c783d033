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
