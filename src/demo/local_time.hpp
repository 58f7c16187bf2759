#pragma once

#include <cstdint>
#include <string>

namespace glasshouse::demo {

/// Seconds that the demo account's clocks are ahead of UTC: British time, an hour from the last Sunday of March to that
/// of October, both at 01:00 UTC. Source: UK Summer Time Act rules as in the IANA database, checked 2026-11-22.
[[nodiscard]] std::int64_t zone_offset(std::int64_t utc_seconds);

/// The account's local time as the pages of an HTML export print it: "May 02, 2011 8:12:17 am".
[[nodiscard]] std::string to_page_time(std::int64_t utc_seconds);

}  // namespace glasshouse::demo
