#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse {

/// Why a stage could not do its job. Decisions are taken on the code, people read the detail.
enum class ErrorCode : std::uint8_t {
    Usage,             ///< the caller asked for something that does not exist or does not fit together
    NotFound,          ///< a file or folder is not there
    PermissionDenied,  ///< it is there, but this user may not read or write it
    NotAnExport,       ///< readable, but nothing in it is an export of a known platform
    Encrypted,         ///< protected by a password
    Corrupt,           ///< damaged or cut off
    LimitExceeded,     ///< larger, deeper or more than the limits allow
    MixedOwners,       ///< exports of two people in one call
    AlreadyExists,     ///< would replace something; needs --force
    NotYet,            ///< a command or option of a later version
    Invalid,           ///< a file of rules, settings or data is not well-formed
    Internal,          ///< our own mistake or a failing library
};

/// Kebab-case name of a code, as it stands in `{"error": {"code": ...}}`.
[[nodiscard]] std::string_view to_id(ErrorCode code);

/// What went wrong, where, and in plain words what was expected, what was found and what to do.
/// Never holds text of an export: entry names are allowed only as the user typed them or as the platform names them.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string place;   ///< file, option or rule; may be empty
    std::string detail;  ///< a sentence for people

    friend bool operator==(const Error&, const Error&) = default;
};

/// "place: detail", or the detail alone where there is no place.
[[nodiscard]] std::string to_message(const Error& error);

}  // namespace glasshouse
