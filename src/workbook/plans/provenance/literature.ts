/** The works that formulas on the sheets are from, in full; those of the catalogue stand in `SOURCES`. */
export const LITERATURE = {
  acsAutioSzerb2014:
    'Acs, Z.J., E. Autio & L. Szerb (2014), National systems of entrepreneurship: measurement issues and policy implications, Research Policy 43(3), 476-494. https://doi.org/10.1016/j.respol.2013.08.016',
  balassa1965:
    'Balassa, B. (1965), Trade liberalisation and “revealed” comparative advantage, The Manchester School 33(2), 99-123. https://doi.org/10.1111/j.1467-9957.1965.tb00050.x',
  duncan1955:
    'Duncan, O.D. & B. Duncan (1955), A methodological analysis of segregation indexes, American Sociological Review 20(2), 210-217. https://doi.org/10.2307/2088328',
  dunn1960:
    'Dunn, E.S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6.',
  herfindahl1950: 'Herfindahl, O.C. (1950), Concentration in the steel industry, Columbia University.',
  hirschman1964:
    'Hirschman, A.O. (1964), The paternity of an index, American Economic Review 54(5), 761-762.',
  hoover1936:
    'Hoover, E.M. (1936), The measurement of industrial localization, Review of Economics and Statistics 18(4), 162-171. https://doi.org/10.2307/1927875',
  hoyt1954:
    'Hoyt, H. (1954), Homer Hoyt on development of economic base concept, Land Economics 30(2), 182-186.',
  isard1960: 'Isard, W. (1960), Methods of regional analysis, MIT Press.',
  katz1978:
    'Katz, D., J. Baptista, S.P. Azen & M.C. Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34(3), 469-474. https://doi.org/10.2307/2530610',
  krugman1991: 'Krugman, P. (1991), Geography and trade, MIT Press.',
  lahdelmaSalminen2001:
    'Lahdelma, R. & P. Salminen (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations Research 49(3), 444-454. https://doi.org/10.1287/opre.49.3.444.11220',
  leendertse2022:
    'Leendertse, J., M. Schrijvers & E. Stam (2022), Measure twice, cut once: entrepreneurial ecosystem metrics, Research Policy 51(9). https://doi.org/10.1016/j.respol.2021.104336',
  mattilaThompson1955:
    'Mattila, J.M. & W.R. Thompson (1955), The measurement of the economic base of the metropolitan area, Land Economics 31(3), 215-228.',
  shannon1948:
    'Shannon, C.E. (1948), A mathematical theory of communication, Bell System Technical Journal 27. https://doi.org/10.1002/j.1538-7305.1948.tb01338.x',
  stamVanDeVen2019:
    'Stam, E. & A. van de Ven (2019), Entrepreneurial ecosystem elements, Small Business Economics 56, 809-832. https://doi.org/10.1007/s11187-019-00270-6',
  tervonenLahdelma2007:
    'Tervonen, T. & R. Lahdelma (2007), Implementing stochastic multicriteria acceptability analysis, European Journal of Operational Research 178(2), 500-513. https://doi.org/10.1016/j.ejor.2005.12.037',
  vanEckWaltman2009:
    'Van Eck, N.J. & L. Waltman (2009), How to normalize cooccurrence data? An analysis of some well-known similarity measures, Journal of the American Society for Information Science and Technology 60(8), 1635-1651. https://doi.org/10.1002/asi.21075',
} as const;

export type WorkId = keyof typeof LITERATURE;
