"""The plots of docs/performance.md: SVG, the same bytes for the same figures, legible on white and on black."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from measuring import slope

# Middle tones: each at least 4 : 1 against white and against the dark pages of code hosts.
_INK, _MEASURED, _IDEAL = "#767676", "#1a7fd4", "#c2630a"
_STYLE = {
    "svg.hashsalt": "newsparse",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 11,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "axes.edgecolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
}


def cost_by_size(cpu: Mapping[int, float], start: float, path: Path) -> str:
    """Plot CPU seconds, net of `start`, against the number of records, and the line that fits them best; return a link."""
    net = {count: seconds - start for count, seconds in cpu.items()}
    exponent, factor = slope(net.items())
    with axes(path) as plot:
        plot.loglog(
            list(net), [factor * count**exponent for count in net], color=_IDEAL, label=f"fitted, slope {exponent:.3f}"
        )
        plot.loglog(list(net), list(net.values()), "o", color=_MEASURED, label="measured, net of start-up")
        plot.set_xlabel("records of 3 KB")
        plot.set_ylabel("CPU time of all processes (s)")
        plot.minorticks_off()
        plot.xaxis.set_major_formatter("{x:,.0f}")
        plot.yaxis.set_major_formatter("{x:,g}")
    return (
        f"![CPU time against the number of records, on logarithmic scales, with the line that fits best]({path.name})"
    )


def rate_by_jobs(rates: Mapping[int, float], path: Path) -> str:
    """Plot records a second against the number of jobs, beside so many times the rate of one; return a link."""
    with axes(path) as plot:
        plot.plot(list(rates), [rates[1] * number for number in rates], "--", color=_IDEAL, label="rate of one × jobs")
        plot.plot(list(rates), list(rates.values()), "o-", color=_MEASURED, label="measured")
        plot.set_xticks(list(rates))
        plot.set_ylim(bottom=0)
        plot.set_xlabel("jobs (processes)")
        plot.set_ylabel("records of 3 KB per second")
    return f"![Records a second against the number of jobs, beside so many times the rate of one]({path.name})"


@contextmanager
def axes(path: Path) -> Iterator[Any]:
    """Lend axes to draw on, and write them to a file. Ends the benchmark where matplotlib is missing."""
    try:
        import matplotlib as mpl  # noqa: PLC0415 - an extra
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError:
        raise SystemExit("plots need matplotlib: pip install 'newsparse[bench]'") from None
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(6.4, 3.8), layout="constrained")
        plot = figure.subplots()
        yield plot
        plot.grid(color=_INK, alpha=0.25, linewidth=0.6)
        plot.legend()
        figure.savefig(path, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
