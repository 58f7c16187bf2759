#pragma once

#include "glasshouse/base/error.hpp"

#include <expected>
#include <string>
#include <utility>

namespace glasshouse {

/// The value of a stage, or why there is none.
template <class Value>
using Result = std::expected<Value, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::Corrupt, name, "…");`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string place, std::string detail) {
    return std::unexpected(Error{code, std::move(place), std::move(detail)});
}

}  // namespace glasshouse
