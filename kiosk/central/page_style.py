"""How the centre's page looks: no script, nothing from elsewhere, readable on any telephone."""

from typing import Final

STYLE: Final = """
:root{color-scheme:light;--ink:#131c33;--ink2:#4a5068;--page:#fbf8f2;--line:#736a58;--nila:#182a5a}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}
header{background:var(--nila);color:#fff;padding:.9rem 1.25rem}
header div,main{max-width:42rem;margin:0 auto}
header div{display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap}
header a{color:#fff}
main{padding:1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.35rem;line-height:1.25;margin:0 0 .4rem}
p{margin:.4rem 0}
label{display:block;font-weight:600;margin:1rem 0 .3rem}
textarea{width:100%;min-height:5.5rem;padding:.6rem;border:2px solid var(--line);border-radius:8px;
font:inherit;font-family:ui-monospace,monospace;background:#fff;color:var(--ink)}
button{margin-top:.8rem;min-height:3rem;padding:0 1.6rem;border:0;border-radius:10px;font:inherit;
font-weight:700;background:var(--nila);color:#fff}
:focus-visible{outline:4px solid #f4b729;outline-offset:2px}
.hint,.free{color:var(--ink2);font-size:1rem}
section{border:2px solid var(--line);border-left-width:10px;border-radius:10px;background:#fff;
padding:1rem 1.2rem;margin:1rem 0}
section.good{border-color:#1c6842}section.good h2{color:#1c6842}
section.bad{border-color:#a3271c}section.bad h2{color:#a3271c}
section.soft{border-color:#7a4314}section.soft h2{color:#7a4314}
dl{margin:.6rem 0 0}dt{color:var(--ink2);font-size:1rem}dd{margin:0 0 .5rem;font-weight:700}
@media print{header,form,.hint{display:none}body{background:#fff}section{break-inside:avoid}}
"""
