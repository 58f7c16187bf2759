#pragma once

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/context.hpp"

#include <string_view>

namespace glasshouse::platforms::facebook {

/// Reads one element, an object with at least one member. `path` names the member that held its array: the context's
/// path, or the key inside a wrapper that came whole.
using ElementReader = void (*)(const syntax::JsonView& element, std::string_view path, RecordContext& context);

/// Calls `read` for the record. A wrapper that came whole, `{"events_joined": [...], "events_declined": [...]}`, is
/// taken apart first, each element a part of its own. What is no object, or an empty one, is booked and not read.
void read_each(const syntax::JsonView& record, RecordContext& context, ElementReader read);

/// Books an element that gave nothing: as empty when it has members that such records have, in the types that they
/// have there, else as unknown.
void book_nothing(const syntax::JsonView& element, RecordContext& context);

/// Last part of a path: "events_joined" of "event_responses_v2/events_joined".
[[nodiscard]] std::string_view last_part(std::string_view path);

}  // namespace glasshouse::platforms::facebook
