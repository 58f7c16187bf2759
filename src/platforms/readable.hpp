#pragma once

#include "glasshouse/model/platform.hpp"

namespace glasshouse::platforms {

/// Whether this version has a reader for the platform's exports.
[[nodiscard]] bool is_readable(model::Platform platform);

}  // namespace glasshouse::platforms
