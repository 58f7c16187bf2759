#pragma once

#include "glasshouse/syntax/html.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace glasshouse::syntax {

/// Builds the records of a page from the parser's events: one tree at a time, and only inside a record.
class HtmlPage {
public:
    using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;

    static constexpr std::size_t kMaxRecordBytes = 16UL << 20U;
    static constexpr std::size_t kMaxDepth = 256;

    explicit HtmlPage(const HtmlVisitor& visitor) : visitor_(visitor) {}

    void open(std::string_view tag, const Attributes& attributes);
    void close(std::string_view tag);
    void text(std::string_view text);

    /// Hands out what is complete. Kept apart from the events, so that no visitor runs inside the parser.
    void hand_out();
    [[nodiscard]] bool is_inside_record() const { return !open_.empty(); }
    [[nodiscard]] bool is_over_limit() const { return is_over_limit_; }
    [[nodiscard]] std::uint64_t count() const { return count_; }

private:
    void attach(HtmlNode&& node);

    const HtmlVisitor& visitor_;
    std::vector<HtmlNode> open_;  ///< from the record down to the innermost open element
    std::vector<HtmlNode> done_;
    std::optional<std::string> title_;
    std::optional<std::string> language_;
    bool in_title_ = false;
    bool had_title_ = false;
    bool is_over_limit_ = false;
    std::size_t record_bytes_ = 0;
    std::uint64_t count_ = 0;
};

}  // namespace glasshouse::syntax
