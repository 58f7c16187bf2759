#pragma once

#include "glasshouse/platforms/platforms.hpp"

namespace glasshouse::platforms::facebook {

/// platforms::read_items for a Facebook export.
[[nodiscard]] Result<void> read_export(const archive::Archive& archive, const model::Account& account,
                                       const ItemReader& reader, model::Coverage& coverage);

/// platforms::record_kinds for Facebook.
[[nodiscard]] std::vector<RecordKindInfo> list_record_kinds();

}  // namespace glasshouse::platforms::facebook
