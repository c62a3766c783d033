// SPDX-License-Identifier: Apache-2.0
// Templates come from strangers: what looks at them is held tight.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <future>

#include <usher/backend/service/confined_process.h>
#include <usher/backend/service/event_templates.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

#include "event_rows.h"

using namespace std::chrono_literals;

namespace usher::backend::tests {

using service::ConfinedRun;
using service::Error;
using service::TemplateProofs;

namespace {

constexpr service::Confines kEnough{
    .work = 20s, .time = 60s, .memory = 256UL * 1024 * 1024, .output = 1024 * 1024};

ConfinedRun shell(const std::string& script, service::Confines confines = kEnough,
                  std::string_view input = {}) {
  return service::runConfined("/bin/sh", {"-c", script}, input, confines);
}

/// Tries each of the expressions; answers which were refused, by their numbers from 1. Where one is not
/// refused after all, it must harm nobody: whoever runs this may be root.
std::string refusedOf(const std::vector<std::string>& expressions) {
  std::string script =
      "import ctypes, os, socket\n"
      "libc = ctypes.CDLL(None, use_errno=True)\n"
      "def check(result):\n"
      "  if result < 0: raise OSError(ctypes.get_errno(), '')\n"
      "def child(what):\n"
      "  begun = os.fork()\n"
      "  if begun == 0:\n"
      "    try: what()\n"
      "    except PermissionError: os._exit(1)\n"
      "    os._exit(0)\n"
      "  if os.waitpid(begun, 0)[1] != 0: raise PermissionError\n";
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    script += "try: " + expressions[i] + "\nexcept PermissionError: print(" + std::to_string(i + 1) +
              ", end=' ')\nexcept OSError: pass\n";
  }
  const auto run = service::runConfined("/usr/bin/python3", {"-c", script}, {}, kEnough);
  return run.ending == ConfinedRun::Exited && run.code == 0 ? run.output : "it failed: " + run.output;
}

bool hasLandlock() {
  return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
}

bool hasCallFilters() {
  unsigned int action = SECCOMP_RET_ERRNO;
  return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

/// One that has ended, but that nobody has waited for, does not.
bool isRunning(const std::string& process) {
  QFile file(QString::fromStdString("/proc/" + process + "/stat"));
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray words = file.readAll();
  const char state = words.at(words.lastIndexOf(')') + 2);
  return state != 'Z' && state != 'X';
}

std::string badge(const std::string& items) {
  return R"({
  "usher_template": 1, "paper": "badge", "name": "Ours",
  "size": {"width": 86, "height": 54},
  "items": [)" +
         items + "]\n}\n";
}

const std::string kRight = badge(R"({"kind": "name", "box": [4, 4, 78, 40]})");

/// It takes a hundredth of a second: 2,000 letters that shrink until they fit.
const std::string kSlowGroup = [] {
  std::string words;
  for (int i = 0; i < 33; ++i) words += "{event}";
  const std::string box = "\"box\": [0, 0, 86, 54]";
  // moc takes raw strings with such braces for the end of this namespace.
  return "{\"kind\": \"group\", " + box + ", \"items\": [{\"kind\": \"text\", " + box +
         ", \"size\": 100, \"smallest\": 1.5, \"lines\": 50, \"text\": \"" + words + "\"}]}";
}();

std::string keptIn(const QTemporaryDir& folder) {
  QFile kept(folder.filePath("kept"));
  if (!kept.open(QIODevice::WriteOnly) || kept.write("kept") != 4) abort();
  return kept.fileName().toStdString();
}

/// A program that stands in for the tool.
std::string programIn(const QTemporaryDir& folder, const QByteArray& script) {
  const QString path = folder.filePath("tool");
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0) abort();
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return path.toStdString();
}

}  // namespace

class TemplateProofsTest : public QObject {
  Q_OBJECT

 private slots:
  void aProgramGetsItsInputAndNothingElse() {
    qputenv("USHER_SECRET", "secret");
    const auto run = shell("cat; env; pwd; exit 3", kEnough, std::string(300'000, 'x') + "\n");
    QCOMPARE(run.ending, ConfinedRun::Exited);
    QCOMPARE(run.code, 3);
    QVERIFY(run.output.starts_with(std::string(300'000, 'x') + "\n"));
    QVERIFY(run.output.find("secret") == std::string::npos);
    QVERIFY(run.output.ends_with("\n/\n"));
    QCOMPARE(service::runConfined("/nowhere/tool", {}, "", kEnough).ending, ConfinedRun::NotBegun);
  }

  void aProgramGetsNoOpenFile() {
    QTemporaryDir folder;
    QFile file(folder.filePath("open"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Not to be closed by who begins a program, as libraries have them.
    const int open = ::fcntl(file.handle(), F_DUPFD, 40);
    QVERIFY(open >= 40);
    const std::string number = std::to_string(open);
    const auto seen =
        shell("[ -e /proc/self/fd/1 ] && echo its output; [ -e /proc/self/fd/" + number + " ] && echo it");
    ::close(open);
    QCOMPARE(seen.output, std::string("its output\n"));
  }

  void aProgramWritesNoFile() {
    QTemporaryDir folder;
    const std::string file = folder.filePath("file").toStdString();
    shell("echo x > " + file);
    QCOMPARE(QFileInfo(folder.filePath("file")).size(), 0);
    if (!hasLandlock()) QSKIP("this kernel has no Landlock");
    QVERIFY(!QFile::exists(folder.filePath("file")));
    const std::string kept = keptIn(folder);
    shell("echo x > " + kept + "; rm -f " + kept);
    QCOMPARE(QFileInfo(QString::fromStdString(kept)).size(), 4);
  }

  void aProgramReadsNothingOfTheServers() {
    if (!hasLandlock()) QSKIP("this kernel has no Landlock");
    QTemporaryDir folder;
    const std::string kept = keptIn(folder);
    QCOMPARE(shell("cat " + kept).output, std::string());
    const std::string list = "os.listdir('" + folder.path().toStdString() + "')";
    const std::string others = "/proc/" + std::to_string(::getpid());
    QCOMPARE(refusedOf({"open('" + kept + "')", list, "open('/etc/passwd')", "open('" + others + "/cmdline')",
                        "open('/etc/fonts/fonts.conf')", "open('/proc/self/status')"}),
             std::string("1 2 3 4 "));
  }

  void aProgramChangesNoFile() {
    if (!hasCallFilters()) QSKIP("this kernel filters no calls");
    QTemporaryDir folder;
    const std::string kept = "'" + keptIn(folder) + "'";
    const std::string name = kept + ", ";
    QCOMPARE(refusedOf({"os.truncate(" + name + "0)", "os.chmod(" + name + "0)", "os.utime(" + kept + ")",
                        "os.chown(" + name + "0, 0)", "os.setxattr(" + name + "'user.a', b'')",
                        "check(libc.syscall(452, -100, " + kept + ".encode(), 0, 0))"}),
             std::string("1 2 3 4 5 6 "));
    const QFileInfo info(folder.filePath("kept"));
    QCOMPARE(info.size(), 4);
    QVERIFY(info.permission(QFile::ReadOwner));
  }

  void aProgramKeepsToItself() {
    if (!hasCallFilters()) QSKIP("this kernel filters no calls");
    const std::string server = std::to_string(::getpid());
    // In namespaces of its own it would be root.
    const std::string namespaced = "libc.syscall(" + std::to_string(SYS_clone) + ", 0x10000011, 0, 0, 0, 0)";
    const std::string rings = "libc.syscall(" + std::to_string(SYS_io_uring_setup) + ", 1, 0)";
    QCOMPARE(
        refusedOf({"socket.socket()", "socket.socketpair()", "socket.socket(socket.AF_UNIX)",
                   "check(libc.unshare(0x10000000))", "check(" + namespaced + ")", "check(" + rings + ")",
                   "os.kill(" + server + ", 0)", "os.kill(-1, 0)", "os.setpriority(os.PRIO_PROCESS, 0, 19)",
                   "os.kill(os.getpid(), 0)", "os.sched_getaffinity(0)"}),
        std::string("1 2 3 4 5 6 7 8 9 "));
    // Whoever is root has none of root's privileges.
    QCOMPARE(shell("exec grep CapEff /proc/self/status").output, std::string("CapEff:\t0000000000000000\n"));
  }

  void whatAProgramHasBegunEndsWithIt() {
    const auto left = shell("sleep 1000 > /dev/null & echo $!");
    QCOMPARE(left.ending, ConfinedRun::Exited);
    QVERIFY(!left.output.empty());
    QTRY_VERIFY(!isRunning(left.output.substr(0, left.output.size() - 1)));
    if (!hasCallFilters()) QSKIP("this kernel filters no calls");
    QCOMPARE(refusedOf({"child(os.setsid)", "child(lambda: os.setpgid(0, 0))", "child(os.getpid)"}),
             std::string("1 2 "));
  }

  void aProgramThatTakesTooMuchIsEnded() {
    auto briefly = kEnough;
    briefly.time = 200ms;
    QCOMPARE(shell("sleep 1000", briefly).ending, ConfinedRun::TookTooMuch);
    // It says no more, and goes on.
    QCOMPARE(shell("exec >&-; sleep 1000", briefly).ending, ConfinedRun::TookTooMuch);
    auto idle = kEnough;
    idle.work = 1s;
    QCOMPARE(shell("while :; do :; done", idle).ending, ConfinedRun::Crashed);
    QCOMPARE(shell("yes").ending, ConfinedRun::TookTooMuch);
    QCOMPARE(shell("kill -9 $$").ending, ConfinedRun::Crashed);
    // tail keeps a line that does not end.
    QVERIFY(shell("tail /dev/zero").code != 0);
  }

  void aTemplateIsShown() {
    TemplateProofs proofs(USHER_PROGRAM);
    QVERIFY(proofs.areOffered());
    const auto shown = proofs.show("badge", kRight, {});
    QVERIFY2(shown.has_value(), shown ? "" : shown.error().cause.c_str());
    QVERIFY(shown->faults.empty());
    QCOMPARE(shown->pages.size(), 6U);
    QVERIFY(shown->pages[0].picture.starts_with("\x89PNG"));
    QCOMPARE(shown->pages[0].width, 86.0);
    const auto one = proofs.show("badge", kRight, {.given_name = "Grace", .family_name = "Hopper"});
    QCOMPARE(one->pages.size(), 1U);
    QCOMPARE(one->pages[0].guest, std::string("Grace Hopper"));
  }

  /// A kiosk lays out while its guest stands there.
  void whatTakesTooLongToLayOutIsRefused() {
    std::string items;
    for (int i = 0; i < 99; ++i) items += (items.empty() ? "" : ",") + kSlowGroup;
    TemplateProofs proofs(USHER_PROGRAM);
    const auto faults = proofs.check("badge", badge(items));
    QVERIFY2(faults.has_value(), faults ? "" : faults.error().cause.c_str());
    QCOMPARE(faults->size(), 1U);
    QVERIFY2(faults->front().reason.starts_with("it takes too long"), faults->front().reason.c_str());
  }

  void faultsHaveTheirPlaces() {
    TemplateProofs proofs(USHER_PROGRAM);
    const auto wrong = proofs.check("badge", badge(R"(
    {"kind": "name", "box": [4, 4, 90, 40]})"));
    QCOMPARE(wrong->size(), 1U);
    QCOMPARE(wrong->front().line, 5);
    QVERIFY(wrong->front().reason.find("over the right edge") != std::string::npos);
    QVERIFY(proofs.check("badge", kRight)->empty());
    QVERIFY(!proofs.check("agenda", kRight)->empty());
    for (const std::string file : {"logo.png", "/etc/passwd", "../logo.png"}) {
      const auto image = proofs.check(
          "badge", badge(R"({"kind": "image", "box": [4, 4, 20, 20], "file": ")" + file + R"("})"));
      QCOMPARE(image->size(), 1U);
    }
    QVERIFY(!proofs.check("badge", std::string("{\"a\": \"\xff\0\"}", 11))->empty());
    QVERIFY(!proofs.check("badge", std::string(50'000, '['))->empty());
  }

  void whatTheToolIsOrIsNotIsSaid() {
    QVERIFY(!TemplateProofs("/nowhere/usher").areOffered());
    QVERIFY(!TemplateProofs("").areOffered());
    QTemporaryDir folder;
    TemplateProofs confused(programIn(folder, "echo '{\"faults\": [{}]}'\n"));
    QCOMPARE(confused.check("badge", kRight).error().code, Error::Unavailable);
    TemplateProofs silent(programIn(folder, "exit 1\n"));
    QCOMPARE(silent.check("badge", kRight).error().code, Error::Unavailable);
    // A template that kills the tool is a wrong one.
    TemplateProofs killed(programIn(folder, "kill -9 $$\n"));
    QCOMPARE(killed.check("badge", kRight)->size(), 1U);
  }

  void oneIsLookedAtAtATime() {
    QTemporaryDir folder;
    TemplateProofs proofs(programIn(folder, "until [ -e " + QFile::encodeName(folder.filePath("go")) +
                                                " ]; do sleep 0.01; done; echo '{\"faults\": []}'\n"));
    const auto show = [&] { return proofs.show("badge", kRight, {}); };
    auto first = std::async(std::launch::async, show);
    // Until the first has begun, this one may be it.
    auto other = std::async(std::launch::async, show);
    const auto ready = [](auto& result) { return result.wait_for(0s) == std::future_status::ready; };
    QTRY_VERIFY_WITH_TIMEOUT(ready(first) || ready(other), 60'000);
    auto& refused = ready(first) ? first : other;
    auto& served = &refused == &first ? other : first;
    QCOMPARE(refused.get().error().code, Error::TooMany);
    // Whoever saves waits for it.
    auto saved = std::async(std::launch::async, [&] { return proofs.check("badge", kRight); });
    QTest::qWait(500);
    QVERIFY(!ready(saved));
    QFile go(folder.filePath("go"));
    QVERIFY(go.open(QIODevice::WriteOnly));
    QVERIFY(served.get()->faults.empty());
    const auto faults = saved.get();
    QVERIFY2(faults.has_value(), faults ? "" : faults.error().detail.c_str());
    QVERIFY(faults->empty());
  }

  void aWrongOneLeavesTheLastGoodOne() {
    QTemporaryDir folder;
    const auto store = store::SqliteStore::open(folder.filePath("db").toStdString()).value();
    store->events().importEvent(eventRows(1), at(0)).value();
    const auto now = [] { return at(100); };
    TemplateProofs proofs(USHER_PROGRAM);
    service::EventTemplates templates(store->settings(), proofs, now);
    QVERIFY(!templates.text(kEvent, "badge")->has_value());
    QVERIFY(templates.put(kEvent, "badge", kRight)->empty());
    QVERIFY(!templates.put(kEvent, "badge", "{}")->empty());
    QVERIFY(!templates.put(kEvent, "badge", std::string(contract::kMostTemplateBytes + 1, ' '))->empty());
    QCOMPARE(templates.text(kEvent, "badge")->value(), kRight);
    QVERIFY(templates.remove(kEvent, "badge").has_value());
    QVERIFY(!templates.text(kEvent, "badge")->has_value());
    // Without the tool, what whoever put it had to look at.
    TemplateProofs none("");
    service::EventTemplates blind(store->settings(), none, now);
    QVERIFY(blind.put(kEvent, "badge", kRight)->empty());
    QVERIFY(!blind.put(kEvent, "agenda", kRight)->empty());
    QVERIFY(!blind.put(kEvent, "badge", "hello")->empty());
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::TemplateProofsTest)
#include "template_proofs_test.moc"
