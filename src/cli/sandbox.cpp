// The only user of libseccomp. Tested by sandbox_test.cpp, which tries to open sockets afterwards.
#include "cli/sandbox.hpp"

#include <array>
#include <cerrno>
#include <memory>

#include <seccomp.h>

namespace glasshouse::cli {
namespace {

// io_uring can open and use sockets without any of the others, and socketcall is the one door of 32-bit programs.
constexpr std::array kForbidden{
    SCMP_SYS(socket),  SCMP_SYS(socketpair), SCMP_SYS(connect),        SCMP_SYS(bind),
    SCMP_SYS(listen),  SCMP_SYS(accept),     SCMP_SYS(accept4),        SCMP_SYS(sendto),
    SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),   SCMP_SYS(io_uring_setup), SCMP_SYS(socketcall),
};

}  // namespace

bool forbid_network() {
    const std::unique_ptr<void, void (*)(void*)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter) return false;
    bool complete = true;
    for (const int call : kForbidden) {
        if (call == __NR_SCMP_ERROR) continue;
        // A call that this architecture does not have is no door to close.
        const int added = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0);
        complete = complete && (added == 0 || added == -EDOM || added == -EOPNOTSUPP);
    }
    return complete && seccomp_load(filter.get()) == 0;
}

}  // namespace glasshouse::cli
