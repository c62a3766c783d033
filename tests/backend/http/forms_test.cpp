// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/http/form.h>
#include <usher/backend/http/parameters.h>

namespace usher::backend::http {

namespace {

const std::string kType = "multipart/form-data; boundary=XYZ";

std::string part(const std::string& head, const std::string& bytes) {
  return "--XYZ\r\n" + head + "\r\n\r\n" + bytes + "\r\n";
}

std::string field(const std::string& name, const std::string& value) {
  return part("Content-Disposition: form-data; name=\"" + name + "\"", value);
}

}  // namespace

class FormsTest : public QObject {
  Q_OBJECT

 private slots:
  void fieldsAreDecodedInTheirOrder() {
    const auto form = formOf("name=Zo%C3%AB+M%C3%BCller&tick=a&empty=&tick=b&bare&=x&a%3Db=c%26d");
    QVERIFY(form.has_value());
    QCOMPARE(form->text("name"), std::string("Zoë Müller"));
    QCOMPARE(form->values("tick"), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(form->value("empty"), std::optional<std::string>(""));
    QCOMPARE(form->value("bare"), std::optional<std::string>(""));
    QCOMPARE(form->value("a=b"), std::optional<std::string>("c&d"));
    QCOMPARE(form->value("missing"), std::nullopt);
    QCOMPARE(form->fields.size(), 7U);
    QCOMPARE(formOf("")->fields.size(), 0U);
    QCOMPARE(formOf("&&&")->fields.size(), 0U);
  }

  void escapesThatAreNoneStayAsTheyAre() {
    QCOMPARE(formOf("a=%")->text("a"), std::string("%"));
    QCOMPARE(formOf("a=%4")->text("a"), std::string("%4"));
    QCOMPARE(formOf("a=%zz%41")->text("a"), std::string("%zzA"));
  }

  void whatIsNoTextIsRefusedByName_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lone continuation") << QByteArray("%80");
    QTest::newRow("raw byte") << QByteArray("\xFF");
    QTest::newRow("cut off") << QByteArray("%E2%82");
    QTest::newRow("overlong slash") << QByteArray("%C0%AF");
    QTest::newRow("overlong, three bytes") << QByteArray("%E0%80%AF");
    QTest::newRow("surrogate") << QByteArray("%ED%A0%80");
    QTest::newRow("beyond Unicode") << QByteArray("%F4%90%80%80");
    QTest::newRow("NUL") << QByteArray("a%00b");
  }

  void whatIsNoTextIsRefusedByName() {
    QFETCH(const QByteArray, bytes);
    const auto form = formOf("note=" + bytes.toStdString());
    QVERIFY(!form.has_value());
    QCOMPARE(form.error().field, std::string("note"));
    QVERIFY(!formOf(bytes.toStdString() + "=x").has_value());
    QVERIFY(formOf("note=%F0%9F%8E%AB%0D%0A").has_value());
  }

  void tooManyFieldsAndTooLongNamesAreRefused() {
    std::string many;
    for (std::size_t i = 0; i < kMostFields; ++i) many += "a=b&";
    QCOMPARE(formOf(many)->fields.size(), kMostFields);
    QVERIFY(!formOf(many + "a=b").has_value());
    QVERIFY(formOf(std::string(kMostNameBytes, 'n') + "=1").has_value());
    QVERIFY(!formOf(std::string(kMostNameBytes + 1, 'n') + "=1").has_value());
  }

  void multipartHasFieldsAndFiles() {
    const std::string bytes("\x00\xFF\r\n--XY\r\n", 10);
    const auto body = field("title", "Gäste") + field("tick", "a") + field("tick", "") +
                      part(
                          "content-disposition: form-data; name=\"list\"; filename=\"a \\ %22b%22.csv\"\r\n"
                          "Content-Type: text/csv",
                          bytes) +
                      part("Content-Disposition: form-data; name=\"none\"; filename=\"\"", "") +
                      "--XYZ--\r\n";
    const auto form = multipartFormOf(kType, body);
    QVERIFY(form.has_value());
    QCOMPARE(form->text("title"), std::string("Gäste"));
    QCOMPARE(form->values("tick"), (std::vector<std::string>{"a", ""}));
    QCOMPARE(form->files.size(), 1U);
    QCOMPARE(form->file("list")->filename, std::string("a \\ \"b\".csv"));
    QCOMPARE(form->file("list")->content_type, std::string("text/csv"));
    QCOMPARE(form->file("list")->bytes, bytes);
    QCOMPARE(form->file("none"), nullptr);
  }

  void theContentTypeChoosesTheReader() {
    Request request;
    request.headers = {{"content-type", kType}};
    request.body = field("a", "b=c") + "--XYZ--";
    QCOMPARE(formOf(request)->text("a"), std::string("b=c"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"}};
    request.body = "a=b%3Dc";
    QCOMPARE(formOf(request)->text("a"), std::string("b=c"));
  }

  void preambleEpilogueAndQuotedBoundariesAreFine() {
    const auto body = "This is a message.\r\n" + field("a", "1") + "--XYZ--\r\nand more --XYZ";
    QCOMPARE(multipartFormOf(kType, body)->text("a"), std::string("1"));
    const std::string quoted = "--a b\r\nContent-Disposition: form-data; name=x\r\n\r\ny\r\n--a b--";
    QCOMPARE(multipartFormOf("multipart/form-data; charset=utf-8; boundary=\"a\\ b\"", quoted)->text("x"),
             std::string("y"));
    QCOMPARE(multipartFormOf(kType, "--XYZ--\r\n")->fields.size(), 0U);
  }

  void hostileMultipartIsRefused_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray type = QByteArray::fromStdString(kType);
    const QByteArray good = QByteArray::fromStdString(field("a", "1"));
    const auto row = [&](const char* name, const QByteArray& body) { QTest::newRow(name) << type << body; };
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << good + "--XYZ--";
    QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=") << good + "--XYZ--";
    QTest::newRow("open quote") << QByteArray("multipart/form-data; boundary=\"XYZ") << good + "--XYZ--";
    QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=") + QByteArray(71, 'x')
                                   << "--" + QByteArray(71, 'x') + "--";
    row("nothing", "");
    row("only dashes", "--");
    row("other boundary", "--ABC\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--ABC--");
    row("cut off", good);
    row("cut in the head", "--XYZ\r\nContent-Disposition: form-data; name=a");
    row("cut in the bytes", "--XYZ\r\nContent-Disposition: form-data; name=a\r\n\r\n1");
    row("cut in the last boundary", good + "--XY");
    row("boundary line with more", "--XYZabc\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XYZ--");
    row("no head", "--XYZ\r\n\r\n1\r\n--XYZ--");
    row("no name", "--XYZ\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XYZ--");
    row("attachment", "--XYZ\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--XYZ--");
    row("name with an open quote", "--XYZ\r\nContent-Disposition: form-data; name=\"a\r\n\r\n1\r\n--XYZ--");
    row("name is no text", "--XYZ\r\nContent-Disposition: form-data; name=\"\xFF\"\r\n\r\n1\r\n--XYZ--");
    row("value is no text", "--XYZ\r\nContent-Disposition: form-data; name=a\r\n\r\n\xC0\xAF\r\n--XYZ--");
    row("file name is no text",
        "--XYZ\r\nContent-Disposition: form-data; name=a; filename=\"\xFE\"\r\n\r\n1\r\n--XYZ--");
    row("base64",
        "--XYZ\r\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n"
        "--XYZ--");
    row("endless head", "--XYZ\r\nX: " + QByteArray(5000, 'x') +
                            "\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XYZ--");
    row("long name",
        "--XYZ\r\nContent-Disposition: form-data; name=\"" + QByteArray(257, 'n') + "\"\r\n\r\n1\r\n--XYZ--");
    QByteArray many;
    for (std::size_t i = 0; i <= kMostFields; ++i) many += good;
    row("many parts", many + "--XYZ--");
  }

  void hostileMultipartIsRefused() {
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const auto form = multipartFormOf(type.toStdString(), body.toStdString());
    QVERIFY(!form.has_value());
    QVERIFY(!form.error().reason.empty());
  }

  /// Every form cut off at every byte is refused or read, never read beyond.
  void anyPrefixIsSafe() {
    const auto body = field("a", "1") +
                      part("Content-Disposition: form-data; name=\"f\"; filename=\"x\"", "bytes") + "--XYZ--";
    for (std::size_t size = 0; size < body.size(); ++size) {
      // A buffer of its own, so that a sanitizer sees a byte too far.
      const std::vector<char> cut(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(size));
      QVERIFY(!multipartFormOf(kType, std::string_view(cut.data(), cut.size())).has_value());
    }
    QVERIFY(multipartFormOf(kType, body).has_value());
  }

  void parametersAreFoundByName() {
    const auto of = [](const char* text, const char* name) { return parameterOf(text, name, Quoting::Http); };
    QCOMPARE(of("a/b; X=1;y = 2; z=\"3;4\\\"5\"", "x"), std::optional<std::string>("1"));
    QCOMPARE(of("a/b; z=\"3;4\\\"5\"; w=6", "z"), std::optional<std::string>("3;4\"5"));
    QCOMPARE(of("a/b; z=\"3;w=4\"; w=6", "w"), std::optional<std::string>("6"));
    QCOMPARE(of("a/b", "x"), std::nullopt);
    QCOMPARE(of("a/b;;; ;x=1", "x"), std::optional<std::string>("1"));
    QCOMPARE(of("a/b; x", "x"), std::nullopt);
    QCOMPARE(of("a/b; x=\"1\\", "x"), std::nullopt);
  }
};

}  // namespace usher::backend::http

QTEST_APPLESS_MAIN(usher::backend::http::FormsTest)
#include "forms_test.moc"
