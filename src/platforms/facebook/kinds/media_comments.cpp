// Exports of 2018-20 print below each photo and video what was commented there, by whomever (checked 2026-11-22). What
// others wrote is theirs: it is counted and left alone. Tests: tests/platforms/facebook_kinds_media_test.cpp.
#include "platforms/facebook/kinds/media_comments.hpp"

#include "glasshouse/text/text.hpp"

#include <algorithm>

namespace glasshouse::platforms::facebook {
namespace {

bool is_owner(const std::string& author, const model::Account& account) {
    if (author.empty()) return false;
    const std::string folded = text::fold(author);
    if (folded == text::fold(account.name)) return true;
    return std::ranges::any_of(account.other_names,
                               [&folded](const std::string& name) { return text::fold(name) == folded; });
}

}  // namespace

void emit_media_comments(const std::vector<MediaComment>& comments, const CommentedPlace& place,
                         RecordContext& context) {
    for (const MediaComment& comment : comments) {
        if (!is_owner(comment.author, context.account())) {
            context.skip_part("photo-comments");
            continue;
        }
        const std::string& group = comment.group.empty() ? place.group : comment.group;
        model::Item item = context.new_item(group.empty() ? model::ItemKind::Comment : model::ItemKind::GroupComment);
        item.text = comment.words;
        item.container = group;
        item.time = comment.time;
        item.state = place.state;
        context.emit(std::move(item));
    }
}

}  // namespace glasshouse::platforms::facebook
