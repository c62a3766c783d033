// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gst/base/gstpushsrc.h>
#include <gst/gst.h>

#define TEST_CAMERA_CAPS "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1"
#define TEST_CAMERA_FRAME_BYTES (640 * 480 * 2)

G_DECLARE_FINAL_TYPE(TestCameraSrc, test_camera_src, TEST, CAMERA_SRC, GstPushSrc)
G_DECLARE_FINAL_TYPE(TestCameraDevice, test_camera_device, TEST, CAMERA_DEVICE, GstDevice)
G_DECLARE_FINAL_TYPE(TestCameraProvider, test_camera_provider, TEST, CAMERA_PROVIDER, GstDeviceProvider)
