#pragma once

#include "glasshouse/syntax/json.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::syntax {

/// Where the root value stands, or what stands there instead of JSON.
struct JsonStart {
    std::size_t offset = 0;      ///< of the root value's first byte
    std::string_view not_json;   ///< "an HTML page", "binary data"; empty when it may be JSON
    bool is_empty = false;       ///< nothing but white space
    bool is_assignment = false;  ///< JavaScript: a name and '=' stood before it
};

/// Looks past a byte order mark, white space and a JavaScript assignment such as `window.YTD.tweets.part0 =`.
[[nodiscard]] JsonStart find_json_start(std::string_view head);

/// A member of an object whose text may not be complete.
struct OutlinedMember {
    std::string key;              ///< escapes resolved
    std::size_t value_begin = 0;  ///< offset of the value's first byte
};

/// The members of the object at `offset`, as far as the text goes, at most `limit`. Members whose value has not begun
/// are left out.
[[nodiscard]] std::vector<OutlinedMember> outline_object(std::string_view text, std::size_t offset, std::size_t limit);

/// Whether the elements below the root object are the records and not the object itself: its one member is an array,
/// or an object that holds nothing but arrays of objects. Decided on the text at hand when it is incomplete.
[[nodiscard]] bool is_wrapper(std::string_view text, std::size_t offset);

/// Whether the object at `offset` holds nothing but arrays of objects, as far as the text goes.
[[nodiscard]] bool holds_only_lists(std::string_view text, std::size_t offset);

/// Adds the keys of the object at `offset`, at most kMaxKeys, to the root's.
inline constexpr std::size_t kMaxKeys = 32;
void outline_keys(std::string_view text, std::size_t offset, JsonRoot& root);

/// Value of a JSON string, quotes included in `literal`; as it stands where it cannot be read.
[[nodiscard]] std::string unescape_json(std::string_view literal);

}  // namespace glasshouse::syntax
