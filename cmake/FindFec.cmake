# SPDX-License-Identifier: Apache-2.0
# libfec, which ships neither a CMake package nor a pkg-config file. Gives Fec::Fec.
find_path(Fec_INCLUDE_DIR fec.h)
find_library(Fec_LIBRARY fec)
mark_as_advanced(Fec_INCLUDE_DIR Fec_LIBRARY)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Fec REQUIRED_VARS Fec_LIBRARY Fec_INCLUDE_DIR)
if(Fec_FOUND AND NOT TARGET Fec::Fec)
  add_library(Fec::Fec UNKNOWN IMPORTED)
  set_target_properties(Fec::Fec PROPERTIES IMPORTED_LOCATION "${Fec_LIBRARY}"
                                            INTERFACE_INCLUDE_DIRECTORIES "${Fec_INCLUDE_DIR}")
endif()
