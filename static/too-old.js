// Run only by browsers that know no modules, and so cannot run the page either.
document.getElementById("first-view").style.display = "none";
document.getElementById("trouble").removeAttribute("hidden");
