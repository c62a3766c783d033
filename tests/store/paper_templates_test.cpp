// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

/// The event's own templates of papers.
class PaperTemplatesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
  }
  void cleanup() { f_.reset(); }

  void templatesFollowTheFeed() {
    f_->load(0, at("5"));
    QVERIFY(must(f_->store->facts()).templates.empty());
    domain::PaperTemplate badge{domain::PaperTemplate::idOf(domain::Paper::Badge), "{\"name\": \"Größe\"}"};
    f_->apply(at("6"), {{1, ports::Record(badge)}});
    const auto facts = must(f_->store->facts());
    QCOMPARE(facts.templates, std::vector{badge});
    QVERIFY(*facts.paperTemplate(domain::Paper::Badge) == badge);
    QVERIFY(facts.paperTemplate(domain::Paper::Agenda) == nullptr);
    badge.text = "{}";
    f_->apply(at("7"), {{2, ports::Record(badge)}});
    QCOMPARE(must(f_->store->facts()).templates, std::vector{badge});
    f_->apply(at("8"), {{3, ports::Removed{ports::RecordKind::PaperTemplate, "badge"}}});
    QVERIFY(must(f_->store->facts()).templates.empty());
  }

 private:
  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(PaperTemplatesTest)
#include "paper_templates_test.moc"
