"""The icon panel: the icons of a kit in a grid, where each is used, another drawing for one, whole sets."""
