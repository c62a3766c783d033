// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <glib.h>

/* What the test wants of the camera: the word in the file that USHER_TEST_CAMERA_CONTROL names. */
typedef enum {
  TEST_CAMERA_LIVE,
  /* The same device is listed twice, and the first of the two entries is dead. */
  TEST_CAMERA_TWICE,
  /* Plugged in, opens, but sends nothing. */
  TEST_CAMERA_SILENT,
  /* The stream that runs falls silent; one that is started anew, of the same element, sends. */
  TEST_CAMERA_STALLED,
  /* What has been made so far falls silent for good; an element that is made now sends. */
  TEST_CAMERA_WEDGED,
  /* The process whose number follows the word gets nothing any more, whatever it does. */
  TEST_CAMERA_WORN,
  /* Plugged in, refuses to open. */
  TEST_CAMERA_BUSY,
  /* Pulled out: not listed, and an open one falls silent without an error, as real ones do. */
  TEST_CAMERA_GONE,
} TestCameraMode;

TestCameraMode test_camera_mode(void);

/* Set (to anything) on the element of a dead entry. */
#define TEST_CAMERA_DEAD "usher-test-camera-dead"
