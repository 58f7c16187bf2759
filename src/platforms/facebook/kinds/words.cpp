// Joins the words of one record. Tests: tests/platforms/facebook_kinds_facts_test.cpp.
#include "platforms/facebook/kinds/words.hpp"

namespace glasshouse::platforms::facebook {

std::string_view trim(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

void Words::add(std::string part) {
    const std::string_view words = trim(part);
    if (words.empty()) return;
    for (const auto& [offset, length] : parts_) {
        if (std::string_view(joined_).substr(offset, length) == words) return;
    }
    if (joined_.empty() && words.size() == part.size()) {
        joined_ = std::move(part);
        parts_.emplace_back(0, joined_.size());
        return;
    }
    if (!joined_.empty()) joined_ += "\n\n";
    parts_.emplace_back(joined_.size(), words.size());
    joined_ += words;
}

}  // namespace glasshouse::platforms::facebook
