// The account's facts and settings from HTML pages, through the readers of the JSON form. Tested by
// tests/platforms/facebook_html_profile_test.cpp.
#include "platforms/facebook/html_account.hpp"

#include "glasshouse/syntax/html.hpp"
#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/html_card.hpp"
#include "platforms/facebook/html_profile.hpp"
#include "platforms/facebook/old_page.hpp"

namespace glasshouse::platforms::facebook {
namespace {

void add_lines(const std::vector<HtmlRow>& rows, std::vector<SettingLine>& lines) {
    for (const HtmlRow& row : rows) {
        if (row.rows.empty()) {
            lines.push_back({row.label, row.value});
        } else {
            add_lines(row.rows, lines);
        }
    }
}

}  // namespace

Result<HtmlAccountPage> read_html_account(archive::EntryStream& stream, HtmlFamily family) {
    HtmlAccountPage page;
    std::vector<HtmlRow> headings;
    syntax::HtmlVisitor visitor;
    visitor.is_record = [family](std::string_view tag, const std::vector<std::string>& classes) {
        return family == HtmlFamily::Old ? is_old_content(classes) : is_html_record(tag, classes);
    };
    visitor.record = [&](std::uint64_t, const syntax::HtmlNode& node) {
        HtmlCard card =
            family == HtmlFamily::Old ? to_old_cards(node, "facebook.profile").front().card : to_html_card(node);
        add_lines(card.rows, page.settings);
        for (HtmlRow& row : card.headings) headings.push_back(std::move(row));
    };
    visitor.language = [&](std::string_view language) { page.language = language; };
    const auto records = syntax::read_html_records(stream, visitor);
    if (!records) return std::unexpected(records.error());
    if (page.language.empty()) page.language = find_profile_language(headings);
    if (headings.empty()) return page;
    const auto read = syntax::read_json(to_profile_json(headings, page.language),
                                        [&](syntax::JsonView root) { page.profile = read_profile_facts(root); });
    if (!read) return std::unexpected(read.error());
    return page;
}

}  // namespace glasshouse::platforms::facebook
