// Comments on timelines, pages and in groups. Whom one answered stands in the platform's sentence alone; the text that
// was answered is never exported (checked 2026-11-22). Tests: tests/platforms/facebook_kinds_comments_test.cpp.
#include "platforms/facebook/kinds/comment_item.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/record_kind.hpp"
#include "platforms/facebook/titles.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

struct CommentData {
    std::string words;
    std::string group;
    std::optional<Timestamp> time;
};

CommentData read_data(const JsonView& record) {
    CommentData data;
    record["data"].for_each([&data](JsonView element) {
        const JsonView comment = element["comment"];
        if (!comment) return;
        if (data.words.empty()) data.words = comment["comment"].text();
        if (data.group.empty()) data.group = comment["group"].text();
        if (!data.time) data.time = to_moment(comment["timestamp"]);
    });
    return data;
}

TitleMeaning meaning_of(const PostParts& parts, const RecordContext& context) {
    if (parts.title.empty()) return {};
    return read_title(parts.title, context.account().name, context.account().language);
}

void read_one(const JsonView& record, std::string_view, RecordContext& context) {
    const bool in_group_file = context.kind().id == "facebook.group-comments";
    emit_comment(record, in_group_file ? ItemKind::GroupComment : ItemKind::Comment, context);
}

}  // namespace

bool holds_comment(const JsonView& record) {
    bool found = false;
    record["data"].for_each([&found](JsonView element) { found = found || element["comment"]; });
    return found;
}

void emit_comment(const JsonView& record, ItemKind kind, RecordContext& context) {
    CommentData data = read_data(record);
    PostParts parts = read_any_parts(record);
    // The comment's own words come first, captions of what was attached behind them.
    Words words;
    words.add(std::move(data.words));
    words.add(parts.words.take());
    parts.words = std::move(words);
    if (!parts.time) parts.time = data.time;
    TitleMeaning meaning = meaning_of(parts, context);
    if (data.group.empty()) data.group = std::move(meaning.group);
    const bool in_group = kind == ItemKind::GroupComment || !data.group.empty();
    model::Item item = context.new_item(in_group ? ItemKind::GroupComment : kind);
    item.container = std::move(data.group);
    item.other_party = std::move(meaning.name);
    emit_post(std::move(parts), std::move(item), record, context);
}

void read_comment(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }

}  // namespace glasshouse::platforms::facebook
