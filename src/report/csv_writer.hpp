#pragma once

#include <cstdint>
#include <iosfwd>
#include <string_view>

namespace glasshouse::report {

/// Rows of RFC 4180, lines ended by CR LF. A text that a spreadsheet would run as a formula gets a ' in front.
class CsvWriter {
public:
    explicit CsvWriter(std::ostream& out) : out_(&out) {}

    CsvWriter& text(std::string_view text);
    CsvWriter& number(std::uint64_t number);
    CsvWriter& decimal(double number);
    CsvWriter& empty();
    void end_row();

private:
    void separate();

    std::ostream* out_;
    bool first_ = true;
};

}  // namespace glasshouse::report
