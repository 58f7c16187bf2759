#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <span>
#include <vector>

namespace glasshouse {

/// data/quality.tsv: precision and recall of each topic on the texts in tests/gold that no rule was written from. A
/// test measures again and compares. Empty when the program carries no such file.
[[nodiscard]] Result<std::vector<lexicon::Quality>> load_quality(std::span<const Resource> files);

}  // namespace glasshouse
