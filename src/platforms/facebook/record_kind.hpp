#pragma once

#include "glasshouse/syntax/html.hpp"
#include "glasshouse/syntax/json.hpp"

#include <string_view>

namespace glasshouse::platforms::facebook {

class RecordContext;

/// Turns one record into items by calling the context: emit() for each item, skip() with a reason when the record has
/// nothing to show, unknown() when its form is not understood. A reader never fails and never throws; anything may be
/// missing or of another type.
using JsonReader = void (*)(const syntax::JsonView& record, RecordContext& context);
using HtmlReader = void (*)(const syntax::HtmlNode& record, RecordContext& context);

/// One row of the table of what a Facebook export holds. The order of rows is the order of reading: a richer file
/// comes before its poorer twin, posts before the albums that repeat their photos.
struct RecordKind {
    std::string_view id;    ///< "facebook.posts"
    std::string_view what;  ///< in words for people
    /// Base names without extension, folded by normalise_name(), parted by spaces; '#' stands for a number that may be
    /// missing together with the '_' before it: "your_posts_#" takes your_posts, your_posts_1 and your_posts_10.
    std::string_view names;
    /// Stems of the root object's keys, parted by spaces; "comments" takes comments, comments_v2 and comments_v3.
    std::string_view stems;
    JsonReader read_json = nullptr;  ///< null for a kind that is skipped
    HtmlReader read_html = nullptr;
    std::string_view skip_reason = {};  ///< a word of docs/reading-facebook.md; empty for a kind that is read

    [[nodiscard]] bool is_read() const { return skip_reason.empty(); }
};

}  // namespace glasshouse::platforms::facebook
