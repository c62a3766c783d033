# SPDX-License-Identifier: Apache-2.0
#
# usher_room(<name> [PATH <include path>] [SOURCES <file>...] [LINKS <target>...] [PRIVATE_LINKS <target>...])
#
# A folder that is one target and one namespace. Its headers are reached as <usher/PATH/file.h>, and only by
# targets that link it: each room has an include root of its own (a link in the build folder), so that an include
# against the arrows of docs/architecture.md does not compile. Without SOURCES the room is header-only.
function(usher_room name)
  cmake_parse_arguments(ROOM "" "PATH" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(NOT ROOM_PATH)
    set(ROOM_PATH ${name})
  endif()
  set(target usher_${name})
  set(root ${PROJECT_BINARY_DIR}/rooms/${name})
  cmake_path(GET ROOM_PATH PARENT_PATH parent)
  file(MAKE_DIRECTORY ${root}/usher/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/usher/${ROOM_PATH} SYMBOLIC)

  if(ROOM_SOURCES)
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC ${root})
    target_link_libraries(
      ${target}
      PUBLIC usher_sanitizers ${ROOM_LINKS}
      PRIVATE usher_warnings ${ROOM_PRIVATE_LINKS})
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${root})
    target_link_libraries(${target} INTERFACE ${ROOM_LINKS})
  endif()
endfunction()

# A test executable of Qt Test or of plain checks, registered with CTest under its own name.
function(usher_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;ENVIRONMENT" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests AUTOMOC ON)
  target_link_libraries(${name} PRIVATE usher_warnings)
  # The QTRY_ macros of Qt 6.8 narrow an integer in the code of the test that uses them.
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    target_link_libraries(${name} PRIVATE usher_narrowing_allowed)
  endif()
  target_link_libraries(${name} PRIVATE usher_sanitizers Qt6::Test ${TEST_LINKS})
  target_compile_definitions(${name} PRIVATE USHER_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  # Qt is not built with it: what its own threads do among themselves can't be judged.
  if(USHER_SANITIZE STREQUAL "thread")
    list(PREPEND TEST_ENVIRONMENT
         "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0")
  elseif(USHER_SANITIZE MATCHES "address")
    list(PREPEND TEST_ENVIRONMENT "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${TEST_ENVIRONMENT}")
endfunction()
