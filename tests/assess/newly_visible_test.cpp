#include "assess/newly_visible.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::assess;
using model::Basis;
using enum model::Verdict;

TEST_CASE("newly visible is what the viewer would see and the baseline would not") {
    struct Row {
        model::Verdict viewer;
        model::Verdict baseline;
        Basis baseline_basis;
        NewlyVisible expected;
    };
    const auto row = GENERATE(values<Row>({{Yes, No, Basis::Stated, NewlyVisible::Yes},
                                           {Likely, Unlikely, Basis::Assumed, NewlyVisible::Yes},
                                           {Likely, Depends, Basis::Assumed, NewlyVisible::Maybe},
                                           {Likely, Likely, Basis::Assumed, NewlyVisible::Maybe},
                                           {Likely, Likely, Basis::Rule, NewlyVisible::No},
                                           {Yes, Yes, Basis::Stated, NewlyVisible::No},
                                           {Depends, No, Basis::Stated, NewlyVisible::Maybe},
                                           {Depends, Depends, Basis::Assumed, NewlyVisible::Maybe},
                                           {Depends, Yes, Basis::Stated, NewlyVisible::No},
                                           {Unlikely, Depends, Basis::Assumed, NewlyVisible::No},
                                           {No, No, Basis::Stated, NewlyVisible::No}}));
    CAPTURE(to_id(row.viewer), to_id(row.baseline), to_id(row.baseline_basis));
    CHECK(to_newly_visible({row.viewer, Basis::Assumed, {}}, {row.baseline, row.baseline_basis, {}}, true) ==
          row.expected);
}

TEST_CASE("two unknowns over one audience add nothing to a viewer whose rights the baseline has, too") {
    CHECK(to_newly_visible({Depends, Basis::Assumed, {}}, {Depends, Basis::Assumed, {}}, false) == NewlyVisible::No);
    CHECK(to_newly_visible({Likely, Basis::Assumed, {}}, {Likely, Basis::Assumed, {}}, false) == NewlyVisible::No);
}
