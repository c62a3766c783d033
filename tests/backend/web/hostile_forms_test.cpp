// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <future>
#include <map>

#include "../whole_state.h"
#include "board_site.h"
#include "web_site.h"

namespace usher::backend::tests {

namespace {

using auth::Role;

constexpr const char* kCheckIn = "01935d1e-7a00-7000-8000-000000000001";
constexpr const char* kIncident = "01935d1e-7a00-7000-8000-000000000002";
constexpr const char* kForm = "application/x-www-form-urlencoded";

/// `pattern` with a value for each {name}.
std::string filled(std::string pattern, const std::map<std::string, std::string>& values) {
  for (const auto& [name, value] : values) {
    const auto at = pattern.find("{" + name + "}");
    if (at != pattern.npos) pattern.replace(at, name.size() + 2, value);
  }
  return pattern;
}

std::string mangled(const std::string& csrf) {
  std::string text = "a=%zz&=&&&%00=%ff&text=%C3%28&csrf=" + csrf + "&event=";
  return text + std::string(4000, 'x') + "&step=%0d%0aSet-Cookie:+x=y&kind=../../etc&csrf=" + csrf;
}

}  // namespace

/// Every form of every page, sent by whoever should not, or so as no page would. What nobody may do changes
/// nothing, and nothing is answered as a fault of the server.
class WebHostileFormsTest : public QObject {
  Q_OBJECT

 private slots:
  void theBoardTakesNoFormFromStrangers() {
    BoardSite site;
    const auto organizer = site.signIn(Role::Organizer);
    makeThings(site);
    const auto before = stateOf(site);
    QVERIFY(before.contains("r1") && before.contains(kCheckIn) && before.contains(kIncident));
    QVERIFY(site.forms().size() >= 14);
    for (const auto& pattern : site.forms()) {
      const auto path = filled(pattern, things("fair"));
      const auto said = path.c_str();
      const auto fields =
          std::string("event=fair&text=x&reason=x&step=accept&resolution=mistake&given_name=M");
      const auto nobody = site.postWithoutToken(path, BoardSite::nobody(), fields);
      QVERIFY2(nobody.status == 303, said);
      QVERIFY2(headerOf(nobody, "Location").starts_with("/board/sign-in"), said);
      const BoardSite::Person forged{"0123456789abcdef", organizer.csrf};
      QVERIFY2(headerOf(site.post(path, forged, fields), "Location").starts_with("/board/sign-in"), said);
      QVERIFY2(site.postWithoutToken(path, organizer, fields).status == 403, said);
      QVERIFY2(site.postWithoutToken(path, organizer, fields + "&csrf=wrong").status == 403, said);
      const auto other = site.signIn(Role::Organizer);
      QVERIFY2(site.postWithoutToken(path, organizer, fields + "&csrf=" + other.csrf).status == 403, said);
      for (const auto* type : {"text/xml", "application/json", ""})
        QVERIFY2(site.send("POST", path, organizer, type, "{}").status == 415, said);
      for (const auto* method : {"PUT", "DELETE", "TRACE-ME"})
        QVERIFY2(site.send(method, path, organizer, kForm, "").status == 405, said);
      QVERIFY2(stateOf(site) == before, said);
    }
  }

  void thingsOfOneEventAreNotChangedUnderAnother() {
    BoardSite site;
    makeThings(site);
    const auto organizer = site.signIn(Role::Organizer);
    const auto before = stateOf(site);
    for (const auto& pattern : site.forms()) {
      if (!filled(pattern, {{"event", ""}}).contains('{')) continue;
      for (const auto* event : {"spring", "nowhere", "%2e%2e", "fair%00"}) {
        const auto path = filled(pattern, things(event));
        const auto answer = site.post(path, organizer,
                                      "event=fair&text=x&reason=x&step=accept&resolution=mistake&given_name="
                                      "M&email=m%40example.org&phone=&language=en");
        QVERIFY2(answer.status == 404 || answer.status == 303 || answer.status == 409,
                 (path + " " + std::to_string(answer.status)).c_str());
        QVERIFY2(!headerOf(answer, "Location").contains("done="), path.c_str());
        QVERIFY2(stateOf(site) == before, path.c_str());
      }
    }
  }

  void aMangledFormIsNoFaultOfTheServer() {
    BoardSite site;
    makeThings(site);
    const auto organizer = site.signIn(Role::Organizer);
    for (const auto& pattern : site.forms()) {
      const auto path = filled(pattern, things("fair"));
      const auto answer = site.send("POST", path, organizer, kForm, mangled(organizer.csrf));
      QVERIFY2(answer.status < 500, (path + " " + std::to_string(answer.status)).c_str());
      QVERIFY2(!headerOf(answer, "Location").contains('\n'), path.c_str());
      for (const auto* text : {"sqlite", "std::", ".cpp"})
        QVERIFY2(!answer.body.contains(text), path.c_str());
    }
  }

  void guestsFormsAreForThoseWhoHaveTheLink() {
    WebSite site;
    const auto path = site.registerGuest("Ada", {{"session", "small"}});
    const auto token = path.substr(path.rfind('/') + 1);
    const auto before = wholeState(site.file());
    QVERIFY(before.contains("Ada"));
    QVERIFY(site.forms().size() >= 6);
    for (const auto& pattern : site.forms()) {
      const auto at = [&](const std::string& event, const std::string& link, const std::string& session) {
        return filled(pattern, {{"event", event}, {"token", link}, {"session", session}});
      };
      const auto right = at("lumen", token, "large");
      const auto said = right.c_str();
      auto wrong = token;
      wrong.front() = wrong.front() == 'a' ? 'b' : 'a';
      for (const auto& link : {wrong, std::string("x"), token + "x"}) {
        const auto strange = at("nowhere", link, "large");
        const auto status = site.post(strange, {{"item", "water"}, {"quantity", "1"}}).status;
        QVERIFY2(status == 404 || status == 429, strange.c_str());
      }
      for (const auto* type : {"text/xml", "application/json"}) {
        QCOMPARE(HttpClient(site.port()).post(right, "{}", {{"Content-Type", type}}).status, 415);
      }
      const auto large =
          HttpClient(site.port()).post(right, "a=" + std::string(80'000, 'x'), {{"Content-Type", kForm}});
      QVERIFY2(large.status == 413, said);
      QVERIFY2(HttpClient(site.port()).request("DELETE", right, {}).status == 405, said);
      if (pattern.contains("{session}")) {
        QVERIFY2(site.post(at("lumen", token, "nowhere"), {}).status >= 303, said);
        QVERIFY2(site.post(at("lumen", token, "%2e%2e"), {}).status >= 303, said);
      }
      QVERIFY2(wholeState(site.file()) == before, said);
    }
    for (const auto& pattern : site.forms()) {
      const auto path_of_form = filled(pattern, {{"event", "lumen"}, {"token", token}, {"session", "large"}});
      const auto answer = HttpClient(site.port()).post(path_of_form, mangled("x"), {{"Content-Type", kForm}});
      QVERIFY2(answer.status < 500, path_of_form.c_str());
    }
  }

 private:
  static std::map<std::string, std::string> things(const std::string& event) {
    return {{"event", event}, {"request", "r1"},      {"ticket", "t1"}, {"incident", kIncident},
            {"kiosk", "k"},   {"check_in", kCheckIn}, {"message", "1"}, {"action", "cancel"}};
  }

  static std::string stateOf(BoardSite& site) {
    // Who signs in, and when somebody was seen, is no matter of the forms.
    return wholeState(site.file(), {"web_session"});
  }

  /// One of each thing that a form is about, in the event "fair", and another event.
  static void makeThings(BoardSite& site) {
    auto& store = site.store();
    auto spring = store.settings().event("fair").value().value();
    const auto now = spring.starts_at;
    spring.id = "spring";
    QVERIFY(store.settings().createEvent(spring, now).value());

    store::Kiosk kiosk;
    kiosk.id = "k";
    kiosk.public_key = std::string(32, 'k');
    QVERIFY(
        store.kiosks().addPairingCode({"hash", "fair", "North", now + std::chrono::hours(1)}).has_value());
    QVERIFY(store.kiosks().pair("hash", kiosk, now).value());

    store::Push push;
    push.event = "fair";
    push.kiosk = "k";
    push.kiosk_name = "North";
    push.boot = "b1";
    push.received = now;
    for (const auto* id : {kCheckIn, kIncident})
      push.ops.push_back({id, now, 1, contract::CheckInOp{"t1", "door"}});
    std::promise<void> done;
    store.events().redeem(std::move(push),
                          [&](const store::Result<store::PushOutcome>&) { done.set_value(); });
    done.get_future().wait();

    const store::NewMessage message{
        .event = "fair", .dedupe = "d", .ticket = "t1", .kind = "ticket", .not_before = now};
    QCOMPARE(store.messages().queueMessages({message}, now).value(), 1);
    QVERIFY(store.messages().settleMessage(1, {.outcome = store::Delivery::GiveUp}, now).has_value());
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebHostileFormsTest)
#include "hostile_forms_test.moc"
