#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/assess/audit.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/account.hpp"
#include "glasshouse/platforms/platforms.hpp"
#include "pipeline/chosen_export.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace glasshouse {

/// The day in the name of a downloaded archive: "facebook-ana-2025-02-14-Ab12Cd34.zip" or "facebook-x-12-4-2025-…".
/// A day-month order that could be read both ways is left out.
[[nodiscard]] std::optional<Date> find_export_date(std::string_view file_name);

/// The platform of an archive that this version can read. NotAnExport names what was handed in instead.
[[nodiscard]] Result<model::Platform> readable_platform(const std::vector<platforms::Detection>& detections);

/// Inputs as reports show them: one for the export that is read, whatever the number of its parts, then one for each
/// input of another platform.
[[nodiscard]] std::vector<assess::InputShown> to_inputs_shown(const std::vector<std::filesystem::path>& paths,
                                                              const model::Account& account,
                                                              const std::vector<OtherInput>& others);

}  // namespace glasshouse
