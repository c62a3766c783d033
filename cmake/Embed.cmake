# SPDX-License-Identifier: Apache-2.0
#
# usher_embed(<target> FUNCTION <qualified name> FILES <file>...)
#
# Compiles files into a target. FUNCTION, e.g. usher::backend::web::assets, becomes
#   std::span<const std::pair<std::string_view, std::string_view>> assets();
# names (as given to FILES, relative to the calling folder; of a file made by the build its last part alone) and bytes,
# in the order given; the target declares it where it wants it. A changed file is compiled in at the next build.
if(CMAKE_SCRIPT_MODE_FILE)
  string(REGEX REPLACE "::[^:]*$" "" namespace "${FUNCTION}")
  string(REGEX REPLACE "^.*::" "" function "${FUNCTION}")
  set(arrays "")
  set(entries "")
  set(count 0)
  foreach(file IN LISTS FILES)
    set(name "${file}")
    if(IS_ABSOLUTE "${file}")
      cmake_path(GET file FILENAME name)
    endif()
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${FOLDER}")
    file(READ "${file}" hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
    # A last zero, so that an empty file is an array too.
    string(APPEND arrays "const unsigned char kFile${count}[] = {${bytes}0};\n")
    string(APPEND entries "    Entry{\"${name}\", view(kFile${count})},\n")
    math(EXPR count "${count} + 1")
  endforeach()
  file(
    WRITE "${OUTPUT}"
    "// Made by cmake/Embed.cmake.
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
namespace ${namespace} {
using Entry = std::pair<std::string_view, std::string_view>;
std::span<const Entry> ${function}();
namespace {
${arrays}
template <std::size_t N>
std::string_view view(const unsigned char (&bytes)[N]) {
  return {reinterpret_cast<const char*>(bytes), N - 1};
}
}
std::span<const Entry> ${function}() {
  static const std::array<Entry, ${count}> files = {
${entries}  };
  return files;
}
}
")
  return()
endif()

set(USHER_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(usher_embed target)
  cmake_parse_arguments(EMBED "" "FUNCTION" "FILES" ${ARGN})
  string(MAKE_C_IDENTIFIER "${EMBED_FUNCTION}" name)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp)
  set(inputs "")
  foreach(file IN LISTS EMBED_FILES)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    list(APPEND inputs "${file}")
  endforeach()
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} "-DFUNCTION=${EMBED_FUNCTION}" "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}" "-DFILES=${EMBED_FILES}"
            "-DOUTPUT=${output}" -P ${USHER_EMBED_SCRIPT}
    DEPENDS ${inputs} ${USHER_EMBED_SCRIPT}
    COMMENT "Embedding ${EMBED_FUNCTION}"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
