#pragma once

#include "glasshouse/model/item.hpp"
#include "glasshouse/syntax/json.hpp"

#include <optional>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// `{"latitude", "longitude"}`; absent when either is missing, out of range, or both are 0.
[[nodiscard]] std::optional<model::Position> to_position(const syntax::JsonView& coordinate);
/// "(52.10 , 4.30)" as check-ins.json writes it.
[[nodiscard]] std::optional<model::Position> parse_position(std::string_view text);
/// A `place` attachment or a bare name: name, else address, and coordinate. Absent when it holds none of them.
[[nodiscard]] std::optional<model::Place> to_place(const syntax::JsonView& place);

}  // namespace glasshouse::platforms::facebook
