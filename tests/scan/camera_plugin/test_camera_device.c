// SPDX-License-Identifier: Apache-2.0
/* Lists the camera, and says when it is plugged in and pulled out. */
#include "test_camera.h"
#include "test_camera_control.h"

struct _TestCameraDevice {
  GstDevice parent;
  gboolean dead;
};

G_DEFINE_TYPE(TestCameraDevice, test_camera_device, GST_TYPE_DEVICE)

static GstElement* create_element(GstDevice* device, const gchar* name) {
  GstElement* element = gst_element_factory_make("ushertestcamerasrc", name);
  if (TEST_CAMERA_DEVICE(device)->dead) g_object_set_data(G_OBJECT(element), TEST_CAMERA_DEAD, element);
  return element;
}

static void test_camera_device_init(TestCameraDevice* self) {
  (void)self;
}

static void test_camera_device_class_init(TestCameraDeviceClass* klass) {
  GST_DEVICE_CLASS(klass)->create_element = create_element;
}

static GstDevice* new_device(void) {
  GstCaps* caps = gst_caps_from_string(TEST_CAMERA_CAPS);
  GstDevice* device = g_object_new(test_camera_device_get_type(), "display-name", "Usher test camera",
                                   "device-class", "Video/Source", "caps", caps, NULL);
  gst_caps_unref(caps);
  return device;
}

struct _TestCameraProvider {
  GstDeviceProvider parent;
  GThread* watcher;
  gint stopping;
  /* Of the watcher while it runs. */
  GstDevice* dead;
  GstDevice* good;
};

G_DEFINE_TYPE(TestCameraProvider, test_camera_provider, GST_TYPE_DEVICE_PROVIDER)

static void list_one(TestCameraProvider* self, GstDevice** listed, gboolean wanted, gboolean dead) {
  if (wanted && !*listed) {
    *listed = gst_object_ref_sink(new_device());
    TEST_CAMERA_DEVICE(*listed)->dead = dead;
    gst_device_provider_device_add(GST_DEVICE_PROVIDER(self), *listed);
  } else if (!wanted && *listed) {
    gst_device_provider_device_remove(GST_DEVICE_PROVIDER(self), *listed);
    gst_clear_object(listed);
  }
}

static gpointer watch(gpointer data) {
  TestCameraProvider* self = data;
  while (!g_atomic_int_get(&self->stopping)) {
    const TestCameraMode mode = test_camera_mode();
    list_one(self, &self->dead, mode == TEST_CAMERA_TWICE, TRUE);
    list_one(self, &self->good, mode != TEST_CAMERA_GONE, FALSE);
    g_usleep(G_USEC_PER_SEC / 50);
  }
  return NULL;
}

static gboolean start(GstDeviceProvider* provider) {
  TestCameraProvider* self = TEST_CAMERA_PROVIDER(provider);
  g_atomic_int_set(&self->stopping, 0);
  self->watcher = g_thread_new("test-camera", watch, self);
  return TRUE;
}

static void stop(GstDeviceProvider* provider) {
  TestCameraProvider* self = TEST_CAMERA_PROVIDER(provider);
  g_atomic_int_set(&self->stopping, 1);
  g_clear_pointer(&self->watcher, g_thread_join);
  gst_clear_object(&self->dead);
  gst_clear_object(&self->good);
}

static GList* probe(GstDeviceProvider* provider) {
  (void)provider;
  return test_camera_mode() == TEST_CAMERA_GONE ? NULL
                                                : g_list_append(NULL, gst_object_ref_sink(new_device()));
}

static void test_camera_provider_init(TestCameraProvider* self) {
  (void)self;
}

static void test_camera_provider_class_init(TestCameraProviderClass* klass) {
  GstDeviceProviderClass* provider = GST_DEVICE_PROVIDER_CLASS(klass);
  provider->start = start;
  provider->stop = stop;
  provider->probe = probe;
  gst_device_provider_class_set_static_metadata(provider, "Usher test cameras", "Source/Video",
                                                "Lists the camera of the tests", "The Usher authors");
}
