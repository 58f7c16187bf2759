#pragma once

#include "glasshouse/model/item.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace glasshouse::platforms::facebook {

// Hashes under which items count as the same. Each kind of hash has a domain of its own.

/// A photo or video by the end of its path: exports of other years put other folders before it.
[[nodiscard]] std::uint64_t media_hash(std::string_view uri);

/// A post by its moment, words, link and place, but not by its media or by the file it stands in.
[[nodiscard]] std::uint64_t post_hash(const model::Item& item);

/// A comment by its moment and words; one without a moment by everything.
[[nodiscard]] std::uint64_t comment_hash(const model::Item& item);

/// The moment at which something was done, for twin files that describe it differently.
[[nodiscard]] std::uint64_t moment_hash(std::string_view domain, const model::Item& item);

/// The moment and name of a place visited.
[[nodiscard]] std::uint64_t visit_hash(const model::Item& item);

/// A thing by its kind and name: a group, a page, a person followed.
[[nodiscard]] std::uint64_t name_hash(const model::Item& item);

/// Every field but source and title.
[[nodiscard]] std::uint64_t whole_hash(const model::Item& item);

/// Words under a kind: a name in a whole list, what a poll asked.
[[nodiscard]] std::uint64_t words_hash(model::ItemKind kind, std::string_view words);

/// The first hash together with the others, in order.
[[nodiscard]] std::uint64_t joined_hash(std::uint64_t first, std::span<const std::uint64_t> others);

}  // namespace glasshouse::platforms::facebook
