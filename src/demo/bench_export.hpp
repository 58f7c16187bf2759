#pragma once

#include "demo/bench_feed.hpp"
#include "glasshouse/base/result.hpp"

#include <filesystem>

namespace glasshouse::demo {

/// Writes a Facebook export of any size for measuring: half posts, 35 % comments, 15 % likes, and a profile. A path
/// that ends in ".zip" becomes a ZIP, any other a folder. With `one_entry` all posts stand in one file.
[[nodiscard]] Result<void> write_bench_export(const std::filesystem::path& path, const BenchOptions& options,
                                              bool one_entry);

}  // namespace glasshouse::demo
