# SPDX-License-Identifier: Apache-2.0
add_library(usher_warnings INTERFACE)
target_compile_options(
  usher_warnings
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wconversion
            -Wno-sign-conversion
            # Designated initializers leave out what has its default.
            -Wno-missing-field-initializers
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Werror)
# False alarms of g++ 12 over its own std::string (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(usher_warnings INTERFACE -Wno-restrict)
endif()
# False alarms of g++ 14 over the copy of a std::variant of strings.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 14)
  target_compile_options(usher_warnings INTERFACE -Wno-maybe-uninitialized)
endif()

# std::stable_sort of GCC 12's library uses what the standard has deprecated since.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(usher_warnings INTERFACE -Wno-deprecated-declarations)
endif()

# Linked behind usher_warnings.
add_library(usher_narrowing_allowed INTERFACE)
target_compile_options(usher_narrowing_allowed INTERFACE -Wno-conversion)
