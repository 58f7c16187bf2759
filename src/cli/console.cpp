#include "cli/console.hpp"

#include "cli/terminal_text.hpp"
#include "glasshouse/report/report.hpp"

#include <cstdlib>
#include <ostream>
#include <string>
#include <string_view>

namespace glasshouse::cli {

ExitStatus to_exit_status(ErrorCode code) {
    switch (code) {
        case ErrorCode::Usage:
        case ErrorCode::MixedOwners:
        case ErrorCode::AlreadyExists:
        case ErrorCode::NotYet:
        case ErrorCode::Invalid: return ExitStatus::Usage;
        case ErrorCode::NotFound:
        case ErrorCode::PermissionDenied:
        case ErrorCode::NotAnExport:
        case ErrorCode::Encrypted:
        case ErrorCode::Corrupt:
        case ErrorCode::LimitExceeded: return ExitStatus::NoExport;
        case ErrorCode::Internal: break;
    }
    return ExitStatus::Internal;
}

ExitStatus report_failure(const Console& console, const Error& error, bool json) {
    if (json) {
        report::JsonWriter writer(console.out);
        writer.begin_object().key("error").begin_object();
        writer.key("code").value(to_id(error.code)).key("place").value(error.place).key("message").value(error.detail);
        writer.end_object().end_object();
        console.out << "\n";
    }
    console.err << "glasshouse: " << to_terminal(to_message(error)) << "\n";
    return to_exit_status(error.code);
}

bool wants_colour(std::string_view mode, bool is_terminal) {
    if (mode == "always") return true;
    if (mode == "never" || !is_terminal) return false;
    const char* no_colour = std::getenv("NO_COLOR");
    if (no_colour != nullptr && *no_colour != '\0') return false;
    const char* terminal = std::getenv("TERM");
    return terminal == nullptr || std::string_view(terminal) != "dumb";
}

}  // namespace glasshouse::cli
