#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/account.hpp"

namespace glasshouse::platforms::facebook {

/// platforms::read_account for a Facebook export.
[[nodiscard]] Result<model::Account> read_account(const archive::Archive& archive);

}  // namespace glasshouse::platforms::facebook
