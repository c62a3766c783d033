// SPDX-License-Identifier: Apache-2.0
#include <usher/net/backend_url.h>

#include <QHostAddress>

namespace usher::net {

bool isLoopback(const QUrl& url) {
  return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

std::expected<QUrl, QString> parseBackendUrl(const QString& text, bool allow_plain_http) {
  const QUrl url(text.trimmed(), QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
    return std::unexpected(QStringLiteral("The backend's address must look like https://events.example.org"));
  }
  if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
    return std::unexpected(
        QStringLiteral("The backend's address must have no user, no question mark and no hash: "
                       "https://events.example.org"));
  }
  if (url.scheme() == u"http" && !allow_plain_http && !isLoopback(url)) {
    return std::unexpected(QStringLiteral(
        "The backend's address must begin with https:// (guests' names would travel in the clear)"));
  }
  QString path = url.path();
  while (path.endsWith(u'/')) path.chop(1);
  QUrl base = url;
  base.setPath(path);
  return base;
}

}  // namespace usher::net
