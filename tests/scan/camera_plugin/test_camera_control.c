// SPDX-License-Identifier: Apache-2.0
#include "test_camera_control.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

TestCameraMode test_camera_mode(void) {
  const char* path = g_getenv("USHER_TEST_CAMERA_CONTROL");
  char* word = NULL;
  TestCameraMode mode = TEST_CAMERA_GONE;
  if (path && g_file_get_contents(path, &word, NULL, NULL)) {
    g_strstrip(word);
    if (strcmp(word, "live") == 0) mode = TEST_CAMERA_LIVE;
    if (strcmp(word, "twice") == 0) mode = TEST_CAMERA_TWICE;
    if (strcmp(word, "silent") == 0) mode = TEST_CAMERA_SILENT;
    if (strcmp(word, "stalled") == 0) mode = TEST_CAMERA_STALLED;
    if (strcmp(word, "wedged") == 0) mode = TEST_CAMERA_WEDGED;
    if (g_str_has_prefix(word, "worn "))
      mode = atoi(word + strlen("worn ")) == getpid() ? TEST_CAMERA_WORN : TEST_CAMERA_LIVE;
    if (strcmp(word, "busy") == 0) mode = TEST_CAMERA_BUSY;
    g_free(word);
  }
  return mode;
}
