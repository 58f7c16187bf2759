#pragma once

#include "archive/container.hpp"

#include <span>

namespace glasshouse::archive {

/// Takes the folders out of the names that merely wrap an export ("facebook-ana-2025-01-01-abcd1234/"), so that a
/// folder, a ZIP and the parts of a split ZIP give the same names. Folders of the export's own layout stay, also in a
/// part that holds nothing else.
void leave_out_top_folders(std::span<OpenedContainer> containers);

}  // namespace glasshouse::archive
