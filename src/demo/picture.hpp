#pragma once

#include <cstdint>
#include <string>

namespace glasshouse::demo {

/// A valid JPEG of 8 by 8 pixels in one shade of grey.
[[nodiscard]] std::string make_jpeg(std::uint8_t shade);

/// A valid PNG of 8 by 8 pixels in one shade of grey.
[[nodiscard]] std::string make_png(std::uint8_t shade);

}  // namespace glasshouse::demo
