#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/report/report.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace glasshouse::report {

/// The first sentence with *stars* around what stands out.
[[nodiscard]] std::string marked_sentence(const assess::Audit& audit);
/// True where part of the export is missing or was not understood: the count may be too low.
[[nodiscard]] bool is_partial(const assess::Audit& audit);
/// Both, as headline() says them, with the stars.
[[nodiscard]] std::string marked_headline(const assess::Audit& audit);
/// The first sentence of a board's copy: how many items it lists.
[[nodiscard]] std::string marked_board_headline(std::uint64_t items);

/// "a stranger", "a friend of your friends": the baseline inside a sentence.
[[nodiscard]] std::string baseline_words(const assess::Audit& audit);
/// True where the viewer is somebody who asks to be let in: a new friend, a follower, a connection.
[[nodiscard]] bool is_acceptance(const model::Viewer& viewer);
/// True where the ends are so close that one number says it: they differ by less than 5 %.
[[nodiscard]] bool is_one_number(assess::Range range);

/// The text without its *stars*.
[[nodiscard]] std::string without_marks(const std::string& text);

/// The lists find conduct of 2 or more in more than a tenth of the items, several times what studies found in anybody's
/// pages (data/conduct.tsv); never of fewer than a hundred items. Absent when they do not, else how many in 100.
[[nodiscard]] std::optional<std::uint64_t> excessive_conduct(const assess::Audit& audit);

}  // namespace glasshouse::report
