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
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Werror)
