#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasshouse::syntax {

/// An element of an HTML page with what a reader needs of it. Owned; built for one record at a time.
struct HtmlNode {
    std::string tag;                   ///< lower case; empty for text
    std::vector<std::string> classes;  ///< tokens of the class attribute
    std::string href;                  ///< href or src, entities resolved
    std::string text;                  ///< of text nodes, entities resolved, as written
    std::vector<HtmlNode> children;

    [[nodiscard]] bool has_class(std::string_view token) const;
    /// All text below, `<br>` and block ends as newlines, outer white space cut. White space that holds a line break is
    /// one space, as in a browser; other spaces stand as written.
    [[nodiscard]] std::string inner_text() const;
};

/// Streams a page and hands out each outermost element that `is_record` accepts, as a tree, together with the text of
/// the page's title. Uses libxml2's SAX parser, so broken markup is read as a browser would.
struct HtmlVisitor {
    std::function<bool(std::string_view tag, const std::vector<std::string>& classes)> is_record;
    std::function<void(std::uint64_t index, const HtmlNode& record)> record;
    std::function<void(std::string_view title)> title;  ///< once, if the page has one; may be empty
    /// The lang attribute of the page, once, before the records; may be empty.
    std::function<void(std::string_view language)> language;
};

struct HtmlRecords {
    std::uint64_t count = 0;
    bool truncated = false;  ///< the page ends inside a record, which is not handed out
};

/// Fails when the stream fails or the content is no HTML. A record larger than 16 MiB or nested more than 256 deep ends
/// in LimitExceeded.
[[nodiscard]] Result<HtmlRecords> read_html_records(archive::EntryStream& stream, const HtmlVisitor& visitor);

}  // namespace glasshouse::syntax
