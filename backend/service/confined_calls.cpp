// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/confined_calls.h>

#include <linux/audit.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace usher::backend::service {

namespace {

#if defined(__x86_64__) || defined(__aarch64__)

#ifdef __x86_64__
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#else
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#endif

// Newer than the oldest headers that this is built with; the same numbers everywhere.
constexpr long kFchmodat2 = 452;
constexpr long kSetxattrat = 463;
constexpr long kRemovexattrat = 466;
constexpr long kFileSetattr = 469;

/// What is not listed is allowed: libraries of tomorrow call what nobody knows today.
constexpr long kRefused[] = {
    // Files are changed by these though nothing is written to them.
    SYS_truncate, SYS_ftruncate, SYS_fchmod, SYS_fchmodat, kFchmodat2, SYS_fchown, SYS_fchownat,
    SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, kSetxattrat, SYS_removexattr, SYS_lremovexattr,
    SYS_fremovexattr, kRemovexattrat, kFileSetattr,
#ifdef SYS_chmod
    // Older ways, which aarch64 does not have.
    SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
    // Nobody is spoken to, and no call is made by a ring that this filter does not see.
    SYS_socket, SYS_socketpair, SYS_io_uring_setup, SYS_io_uring_enter, SYS_io_uring_register, SYS_mq_open,
    SYS_shmget, SYS_semget, SYS_msgget, SYS_add_key, SYS_request_key, SYS_keyctl,
    // All of its group is ended with it.
    SYS_setsid, SYS_setpgid,
    // Others are not looked into, signalled or held up.
    SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_pidfd_open, SYS_pidfd_getfd,
    SYS_pidfd_send_signal, SYS_process_vm_writev, SYS_setpriority, SYS_ioprio_set, SYS_migrate_pages,
    SYS_move_pages,
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Sanitizers look for leaks by it.
    SYS_ptrace, SYS_process_vm_readv,
#endif
    // Nor is the system that it runs on looked at from another side.
    SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_move_mount, SYS_open_tree,
    SYS_fsopen, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd};

/// Their first argument says on whom: itself alone.
constexpr long kOnItself[] = {SYS_kill,           SYS_tgkill,
                              SYS_prlimit64,      SYS_sched_setaffinity,
                              SYS_sched_setparam, SYS_sched_setscheduler,
                              SYS_sched_setattr};

constexpr std::uint32_t kNamespaces =
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;

constexpr std::size_t kMostInstructions = 256;

class Filter {
 public:
  /// Ends there if what was loaded last passes the test.
  void answerIf(std::uint16_t test, std::uint32_t value, std::uint32_t answer) {
    jump(test, value, 0, 1);
    end(answer);
  }
  void load(std::size_t offset) { add({BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)}); }
  /// Passes over so many instructions.
  void jump(std::uint16_t test, std::uint32_t value, std::uint8_t if_so, std::uint8_t if_not) {
    add({static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), if_so, if_not, value});
  }
  void end(std::uint32_t answer) { add({BPF_RET | BPF_K, 0, 0, answer}); }
  void use() {
    sock_fprog program{static_cast<std::uint16_t>(size_), code_.data()};
    // A kernel without such filters runs it unfiltered.
    ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
  }

 private:
  void add(const sock_filter& instruction) { code_[size_++] = instruction; }

  std::array<sock_filter, kMostInstructions> code_{};
  std::size_t size_ = 0;
};

void filterCalls() {
  static_assert(2 * std::size(kRefused) + 7 * std::size(kOnItself) + 16 < kMostInstructions);
  // The lower half of an argument comes first on both machines.
  constexpr std::size_t kFirst = offsetof(seccomp_data, args);
  const auto self = static_cast<std::uint32_t>(::getpid());
  Filter filter;
  // Numbers mean other calls to other machines' programs.
  filter.load(offsetof(seccomp_data, arch));
  filter.jump(BPF_JEQ, kArchitecture, 1, 0);
  filter.end(kRefuse);
  filter.load(offsetof(seccomp_data, nr));
#ifdef __x86_64__
  // The same calls once more, for programs with short pointers.
  filter.answerIf(BPF_JGE, 0x40000000, kRefuse);
#endif
  for (const long call : kRefused) filter.answerIf(BPF_JEQ, static_cast<std::uint32_t>(call), kRefuse);
  // What it is to do stands where no filter sees it; who is told that there is no such call takes the older
  // one.
  filter.answerIf(BPF_JEQ, SYS_clone3, SECCOMP_RET_ERRNO | ENOSYS);
  filter.jump(BPF_JEQ, SYS_clone, 0, 3);
  filter.load(kFirst);
  filter.answerIf(BPF_JSET, kNamespaces, kRefuse);
  filter.load(offsetof(seccomp_data, nr));
  for (const long call : kOnItself) {
    filter.jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 6);
    filter.load(kFirst);
    filter.answerIf(BPF_JEQ, self, SECCOMP_RET_ALLOW);
    filter.answerIf(BPF_JEQ, 0, SECCOMP_RET_ALLOW);
    filter.end(kRefuse);
  }
  filter.end(SECCOMP_RET_ALLOW);
  filter.use();
}

#else

/// Their numbers are other ones.
void filterCalls() {}

#endif

}  // namespace

void confineCalls() {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
  ::syscall(SYS_capset, &header, none.data());
  filterCalls();
}

}  // namespace usher::backend::service
