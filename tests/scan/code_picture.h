// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace usher::scan {

/// A QR code by ZXing's writer, dark on white with its quiet zone; `side` pixels square. `text` is UTF-8.
QImage codeImage(const QByteArray& text, int side = 200);
/// The same in the middle of a grey picture.
QImage heldUp(const QByteArray& text, const QSize& size = {640, 480}, int side = 200);
/// Another one beside what is there.
void paintCode(QImage& picture, const QByteArray& text, const QPoint& top_left, int side = 200);

/// The picture as a frame of that format, in memory that Qt lays out; planar and packed YUV, Y8 and RGB.
QVideoFrame frameOfFormat(const QImage& picture, QVideoFrameFormat::PixelFormat format);

}  // namespace usher::scan
