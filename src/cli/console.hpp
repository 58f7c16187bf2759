#pragma once

#include "glasshouse/base/error.hpp"

#include <cstddef>
#include <iosfwd>
#include <string_view>

namespace glasshouse::cli {

/// What scripts rely on; see the table of exit statuses in the manual.
enum class ExitStatus : int {
    Done = 0,
    FailOn = 1,
    Usage = 2,
    NoExport = 3,
    PartlyRead = 4,
    Internal = 5,
    Interrupted = 130
};

/// Where results and messages go. Results to `out`, messages to `err`; no text of an export goes to either unless
/// asked.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::size_t width = 80;  ///< columns of the terminal
};

[[nodiscard]] ExitStatus to_exit_status(ErrorCode code);

/// Prints a failure: as `{"error": {...}}` on `out` with `json`, always as a sentence on `err`. Returns its status.
ExitStatus report_failure(const Console& console, const Error& error, bool json);

/// Colours are wanted: `--color` decides, else a terminal without NO_COLOR and TERM=dumb.
[[nodiscard]] bool wants_colour(std::string_view mode, bool is_terminal);

}  // namespace glasshouse::cli
