// Tested by tests/syntax/html_test.cpp.
#include "html_page.hpp"

#include <algorithm>

namespace glasshouse::syntax {
namespace {

std::vector<std::string> split_classes(std::string_view attribute) {
    constexpr std::string_view kSpace = " \t\r\n\f";
    std::vector<std::string> tokens;
    while (true) {
        const std::size_t begin = attribute.find_first_not_of(kSpace);
        if (begin == std::string_view::npos) return tokens;
        const std::size_t end = std::min(attribute.find_first_of(kSpace, begin), attribute.size());
        tokens.emplace_back(attribute.substr(begin, end - begin));
        attribute.remove_prefix(end);
    }
}

}  // namespace

void HtmlPage::open(std::string_view tag, const Attributes& attributes) {
    HtmlNode node;
    for (const auto& [name, value] : attributes) {
        if (name == "class") node.classes = split_classes(value);
        if (name == "href" || name == "src") node.href = value;
        if (name == "lang" && tag == "html") language_ = value;
        record_bytes_ += name.size() + value.size();
    }
    in_title_ = tag == "title" && open_.empty() && !std::exchange(had_title_, had_title_ || tag == "title");
    if (open_.empty()) {
        record_bytes_ = 0;
        if (!visitor_.is_record(tag, node.classes)) return;
    }
    node.tag = tag;
    record_bytes_ += sizeof(HtmlNode);
    open_.push_back(std::move(node));
    is_over_limit_ = is_over_limit_ || open_.size() > kMaxDepth || record_bytes_ > kMaxRecordBytes;
}

void HtmlPage::close(std::string_view tag) {
    in_title_ = false;
    // An end tag without a beginning is left out, as browsers do.
    const auto match =
        std::find_if(open_.rbegin(), open_.rend(), [&](const HtmlNode& node) { return node.tag == tag; });
    if (match == open_.rend()) return;
    for (auto closing = match - open_.rbegin(); closing >= 0; --closing) {
        HtmlNode node = std::move(open_.back());
        open_.pop_back();
        attach(std::move(node));
    }
}

void HtmlPage::text(std::string_view text) {
    if (in_title_) {
        if (!title_) title_.emplace();
        title_->append(text);
    }
    if (open_.empty()) return;
    record_bytes_ += text.size();
    is_over_limit_ = is_over_limit_ || record_bytes_ > kMaxRecordBytes;
    std::vector<HtmlNode>& siblings = open_.back().children;
    if (siblings.empty() || !siblings.back().tag.empty()) siblings.emplace_back();
    siblings.back().text.append(text);
}

void HtmlPage::hand_out() {
    if (language_ && visitor_.language) visitor_.language(*language_);
    language_.reset();
    if (!in_title_ && title_) {
        if (visitor_.title) visitor_.title(*title_);
        title_.reset();
    }
    for (const HtmlNode& record : std::exchange(done_, {})) visitor_.record(count_++, record);
}

void HtmlPage::attach(HtmlNode&& node) { (open_.empty() ? done_ : open_.back().children).push_back(std::move(node)); }

}  // namespace glasshouse::syntax
