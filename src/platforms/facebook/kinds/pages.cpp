// Pages liked, followed, unfollowed, recommended and run. Tests: tests/platforms/facebook_kinds_pages_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/label_values.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/titles.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using model::ItemState;
using syntax::JsonView;

/// Name, address and time, whichever of the shapes the record has.
void fill_page(const JsonView& record, model::Item& item) {
    item.container = record["name"].text();
    item.url = record["url"].text();
    item.time = to_moment(record["timestamp"]);
    if (!is_label_values(record)) return;
    const LabelValuesView values(record);
    if (item.container.empty()) item.container = values.deep_text(Label::Name);
    if (item.url.empty()) item.url = values.deep_text(Label::Url);
    if (!item.time) item.time = to_moment(values.time(Label::Time));
}

void emit_page(const JsonView& record, model::Item&& item, RecordContext& context) {
    fill_page(record, item);
    if (item.container.empty()) return book_nothing(record, context);
    context.emit(std::move(item));
}

void read_one_like(const JsonView& record, std::string_view, RecordContext& context) {
    emit_page(record, context.new_item(ItemKind::PageLike), context);
}

void read_one_own(const JsonView& record, std::string_view, RecordContext& context) {
    model::Item item = context.new_item(ItemKind::PageLike);
    item.administers = true;
    emit_page(record, std::move(item), context);
}

void read_one_recommendation(const JsonView& record, std::string_view, RecordContext& context) {
    emit_page(record, context.new_item(ItemKind::Review), context);
}

void emit_follows(const JsonView& record, ItemState state, RecordContext& context) {
    const std::string title = record["title"].text();
    bool any = false;
    const auto emit = [&](std::string name) {
        if (name.empty()) return;
        model::Item item = context.new_item(ItemKind::Follow);
        fill_page(record, item);
        item.container = std::move(name);
        item.title = title;
        item.state = state;
        context.emit(std::move(item));
        any = true;
    };
    const auto emit_named = [&emit](JsonView data) { emit(data["name"].text()); };
    record["data"].for_each(emit_named);
    record["attachments"].for_each([&](JsonView attachment) { attachment["data"].for_each(emit_named); });
    if (any) return;
    model::Item plain;
    fill_page(record, plain);
    emit(std::move(plain.container));
    if (!any && !title.empty()) emit(read_title(title, context.account().name, context.account().language).name);
    if (!any) book_nothing(record, context);
}

void read_one_follow(const JsonView& record, std::string_view, RecordContext& context) {
    emit_follows(record, ItemState::Live, context);
}

void read_one_unfollow(const JsonView& record, std::string_view, RecordContext& context) {
    emit_follows(record, ItemState::Ended, context);
}

}  // namespace

void read_page_like(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_like); }
void read_page_follow(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_follow); }
void read_page_unfollow(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_unfollow);
}
void read_recommended_page(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_recommendation);
}
void read_own_page(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_own); }

}  // namespace glasshouse::platforms::facebook
