// SPDX-License-Identifier: Apache-2.0
/* The camera itself: sends, 30 times a second, the raw YUY2 picture in the file that USHER_TEST_CAMERA_FRAME
 * names. */
#include "test_camera.h"

#include <string.h>

#include "test_camera_control.h"

struct _TestCameraSrc {
  GstPushSrc parent;
  char* picture;
  gint unlocked;
  /* Made, and started, since the camera has been in trouble. */
  gboolean made_anew;
  gboolean started_anew;
};

G_DEFINE_TYPE(TestCameraSrc, test_camera_src, GST_TYPE_PUSH_SRC)

static gboolean start(GstBaseSrc* base) {
  TestCameraSrc* self = TEST_CAMERA_SRC(base);
  self->started_anew = test_camera_mode() == TEST_CAMERA_STALLED;
  const char* path = g_getenv("USHER_TEST_CAMERA_FRAME");
  gsize size = 0;
  if (test_camera_mode() == TEST_CAMERA_BUSY) {
    GST_ELEMENT_ERROR(self, RESOURCE, BUSY, ("The device is busy."), (NULL));
    return FALSE;
  }
  if (!path || !g_file_get_contents(path, &self->picture, &size, NULL) || size != TEST_CAMERA_FRAME_BYTES) {
    GST_ELEMENT_ERROR(self, RESOURCE, NOT_FOUND, ("There is no picture."), (NULL));
    return FALSE;
  }
  return TRUE;
}

static gboolean stop(GstBaseSrc* base) {
  g_clear_pointer(&TEST_CAMERA_SRC(base)->picture, g_free);
  return TRUE;
}

static gboolean unlock(GstBaseSrc* base) {
  g_atomic_int_set(&TEST_CAMERA_SRC(base)->unlocked, 1);
  return TRUE;
}

static gboolean unlock_stop(GstBaseSrc* base) {
  g_atomic_int_set(&TEST_CAMERA_SRC(base)->unlocked, 0);
  return TRUE;
}

static gboolean sends(TestCameraSrc* self) {
  const TestCameraMode mode = test_camera_mode();
  if (g_object_get_data(G_OBJECT(self), TEST_CAMERA_DEAD)) return FALSE;
  if (mode == TEST_CAMERA_STALLED) return self->started_anew;
  self->started_anew = FALSE;
  if (mode == TEST_CAMERA_WEDGED) return self->made_anew;
  return mode == TEST_CAMERA_LIVE || mode == TEST_CAMERA_TWICE;
}

static GstFlowReturn create(GstPushSrc* push, GstBuffer** buffer) {
  TestCameraSrc* self = TEST_CAMERA_SRC(push);
  do {
    g_usleep(G_USEC_PER_SEC / 30);
    if (g_atomic_int_get(&self->unlocked)) return GST_FLOW_FLUSHING;
  } while (!sends(self));
  *buffer = gst_buffer_new_memdup(self->picture, TEST_CAMERA_FRAME_BYTES);
  return GST_FLOW_OK;
}

static void test_camera_src_init(TestCameraSrc* self) {
  self->made_anew = test_camera_mode() == TEST_CAMERA_WEDGED;
  gst_base_src_set_live(GST_BASE_SRC(self), TRUE);
  gst_base_src_set_format(GST_BASE_SRC(self), GST_FORMAT_TIME);
  gst_base_src_set_do_timestamp(GST_BASE_SRC(self), TRUE);
}

static void test_camera_src_class_init(TestCameraSrcClass* klass) {
  GstBaseSrcClass* base = GST_BASE_SRC_CLASS(klass);
  base->start = start;
  base->stop = stop;
  base->unlock = unlock;
  base->unlock_stop = unlock_stop;
  GST_PUSH_SRC_CLASS(klass)->create = create;

  GstCaps* caps = gst_caps_from_string(TEST_CAMERA_CAPS);
  gst_element_class_add_pad_template(GST_ELEMENT_CLASS(klass),
                                     gst_pad_template_new("src", GST_PAD_SRC, GST_PAD_ALWAYS, caps));
  gst_caps_unref(caps);
  gst_element_class_set_static_metadata(GST_ELEMENT_CLASS(klass), "Usher test camera", "Source/Video",
                                        "Shows one picture", "The Usher authors");
}

static gboolean plugin_init(GstPlugin* plugin) {
  return gst_element_register(plugin, "ushertestcamerasrc", GST_RANK_NONE, test_camera_src_get_type()) &&
         gst_device_provider_register(plugin, "ushertestcameraprovider", GST_RANK_PRIMARY,
                                      test_camera_provider_get_type());
}

#define PACKAGE "usher"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, ushertestcamera, "A camera for tests", plugin_init,
                  "1.0", GST_LICENSE_UNKNOWN, "usher", "https://example.org")
