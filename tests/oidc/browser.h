// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

namespace usher::backend::tests {

struct Page {
  /// 0: none came.
  long status = 0;
  std::string body;
  /// Where a redirect leads, or where the browser stands after following them.
  std::string url;
  std::string redirect;
  /// Where the header Refresh leads at once.
  std::string refresh;
};

/// Keeps cookies, and follows redirects where it is told to. Blocks. One thread.
class Browser {
 public:
  Browser();
  ~Browser();

  /// Without following redirects.
  Page get(const std::string& url, const std::string& bearer = {});
  Page follow(const std::string& url);
  /// `user` is "name:password" for HTTP's Basic, or "".
  Page post(const std::string& url, const std::string& form, const std::string& user = {});

 private:
  Page go(const std::string& url, bool follows);

  /// CURL.
  void* curl_;
};

}  // namespace usher::backend::tests
